package pincite.export;

import java.math.BigInteger;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STVerticalAlignRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles of a document, by the names under which Word knows them, so that a reader can change them at once. */
final class WordStyles {

    static final String FOOTNOTE = "FootnoteText";
    static final String REFERENCE = "FootnoteReference";
    private static final String NORMAL = "Normal";
    private static final String HEADING = "Heading1";
    private static final String STRONG = "Lead";
    private static final String REMARK = "Remark";
    private static final String QUOTE = "Quote";
    /** In half points. */
    private static final int BODY_SIZE = 22;
    private static final int HEADING_SIZE = 32;
    private static final int SMALL_SIZE = 18;
    /** In twentieths of a point. */
    private static final int BELOW = 160;
    private static final int INDENT = 567;

    private WordStyles() {
    }

    static String of(Paragraph.Kind kind) {
        return switch (kind) {
            case QUESTION -> HEADING;
            case LEAD -> STRONG;
            case ITEM -> QUOTE;
            case REMARK -> REMARK;
            case STATEMENT -> NORMAL;
        };
    }

    static void addTo(XWPFDocument document) {
        var normal = paragraphs(NORMAL, "Normal", BODY_SIZE);
        normal.setDefault(true);
        add(document, normal);
        var heading = paragraphs(HEADING, "heading 1", HEADING_SIZE);
        heading.getPPr().addNewOutlineLvl().setVal(BigInteger.ZERO);
        heading.getPPr().addNewKeepNext();
        heading.getRPr().addNewB();
        add(document, heading);
        var strong = paragraphs(STRONG, "Lead", BODY_SIZE);
        strong.getRPr().addNewB();
        add(document, strong);
        var quote = paragraphs(QUOTE, "Quote", BODY_SIZE);
        quote.getPPr().addNewInd().setLeft(BigInteger.valueOf(INDENT));
        add(document, quote);
        add(document, paragraphs(REMARK, "Remark", SMALL_SIZE));
        add(document, paragraphs(FOOTNOTE, "footnote text", SMALL_SIZE));
        add(document, reference());
    }

    private static void add(XWPFDocument document, CTStyle style) {
        document.createStyles().addStyle(new XWPFStyle(style));
    }

    private static CTStyle paragraphs(String id, String name, int size) {
        var style = named(id, name, STStyleType.PARAGRAPH);
        style.addNewPPr().addNewSpacing().setAfter(BigInteger.valueOf(BELOW));
        style.addNewRPr().addNewSz().setVal(BigInteger.valueOf(size));
        return style;
    }

    private static CTStyle reference() {
        var style = named(REFERENCE, "footnote reference", STStyleType.CHARACTER);
        style.addNewRPr().addNewVertAlign().setVal(STVerticalAlignRun.SUPERSCRIPT);
        return style;
    }

    private static CTStyle named(String id, String name, STStyleType.Enum type) {
        var style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.addNewName().setVal(name);
        style.setType(type);
        return style;
    }
}
