package pincite.engine.reading.list;

import java.io.StringReader;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** How deep XML is nested; read without a tree, whose making takes a time that grows with the square of its depth. */
final class XmlDepth {

    private static final XMLInputFactory FACTORY = factory();

    private XmlDepth() {
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** As far as it is well-formed. */
    static boolean isBeyond(int deepest, String xml) {
        try {
            var reader = FACTORY.createXMLStreamReader(new StringReader(xml));
            for (int depth = 0; reader.hasNext();) {
                depth += step(reader.next());
                if (depth > deepest) {
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException e) {
            return false;
        }
    }

    private static int step(int event) {
        if (event == XMLStreamConstants.START_ELEMENT) {
            return 1;
        }
        return event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
    }
}
