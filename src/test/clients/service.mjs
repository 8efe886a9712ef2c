// Where the service is that is tested, and what all of these ask it.
import assert from 'node:assert/strict'

export const address = process.env.PINCITE_ADDRESS
assert.ok(address, 'PINCITE_ADDRESS names a running Pincite, as in http://127.0.0.1:8080')

export const question = 'Why was the inspection denied?'
export const answered = /additional witnesses/
export const unknown = 'Who is the chief executive of Coinbase?'

/** A source as a link with its outlet and its day. */
export const link = /^\[\d+] “.+” \[.+]\((https?:\/\/[^\s()]+)\) · .+ · \d{4}-\d{2}-\d{2}/m

/** The text that an annotation points at; places count Unicode code points. */
export const cited = (text, citation) =>
  [...text].slice(citation.start_index, citation.end_index).join('')
