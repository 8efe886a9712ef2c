// Reads server-sent events out of a response, as the HTML standard has them (fetch can send a body; EventSource cannot).

export async function* events(response) {
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const blocks = (rest + part.value).split(/\r\n\r\n|\n\n|\r\r/);
    rest = blocks.pop();
    yield* blocks.map(event).filter(read => read.data !== '');
  }
}

export function event(block) {
  const read = { name: 'message', data: [] };
  for (const line of block.split(/\r\n|\n|\r/)) {
    const [, field, value] = /^([^:]*):? ?(.*)$/s.exec(line);
    if (field === 'event') {
      read.name = value;
    } else if (field === 'data') {
      read.data.push(value);
    }
  }
  return { name: read.name, data: read.data.join('\n') };
}
