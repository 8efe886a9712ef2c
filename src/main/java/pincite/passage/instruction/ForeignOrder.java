package pincite.passage.instruction;

import java.util.Locale;

/** The commonest of orders in other languages: to ignore what was told, and to answer something. */
final class ForeignOrder {

    private static final WordGate GATE = WordGate
            .of("ignore ignorez ignorer oublie oubliez oublies oublier négligez tenez réponds répondez dites"
                    + " dis écris écrivez affirmez ignoriere ignorieren ignorier vergiss vergessen missachte beachte übergehe verwirf antworte schreib schreibe"
                    + " sag sage behaupte gib melde ignora olvida olvide omite omita descarta desconsidere esqueça esquece responde responda di diga escribe"
                    + " escriba afirma escreva dimentica trascura rispondi scrivi dici negeer vergeet antwoord zeg schrijf zignoruj zapomnij pomiń ignorera"
                    + " glöm talimatları yönergeleri");
    private static final int LAST_LATIN = 0x250;
    private static final Expressions ORDER = OrderForm.anywhere(
            // French
            "\\b(?:ignore[zr]?|oublie[zr]?|oublies?|négligez|ne tenez pas compte de) .{0,40}\\b(?:instructions?|consignes|règles|précèd\\w*|précédent\\w*|articles?|ci-dessus)\\b",
            "\\b(?:réponds|répondez|dites|dis|écris|écrivez|affirmez) (?:uniquement |seulement |simplement |toujours )?que\\b",
            // German
            "\\b(?:ignoriere?n?|vergiss|vergessen sie|missachte|beachte nicht|übergehe|verwirf)\\b.{0,40}\\b(?:anweisung\\w*|regeln?|anleitung\\w*|vorgaben|vorherig\\w*|obige\\w*|bisherig\\w*|alles|artikel\\w*|quellen)\\b",
            "\\b(?:antworte|schreibe?|sage?|behaupte|gib|melde)(?: (?:nur|immer|stets|einfach|dem nutzer))?,? (?:dass|nur|mit|an,? dass)\\b",
            // Spanish and Portuguese
            "\\b(?:ignora|ignore|olvida|olvide|omite|omita|descarta|desconsidere|esqueça|esquece) .{0,40}\\b(?:instrucciones|instruções|reglas|regras|anteriores|indicaciones|artículos?|artigos?|anterior)\\b",
            "\\b(?:responde|responda|di|diga|escribe|escriba|afirma|escreva) (?:solo |sólo |siempre |apenas |sempre )?que\\b",
            // Italian, Dutch, Polish, Swedish, Turkish
            "\\b(?:ignora|dimentica|trascura) .{0,40}\\b(?:istruzioni|regole|precedenti|articol[oi])\\b|\\b(?:rispondi|scrivi|di'|dici) (?:solo |sempre |soltanto )?che\\b",
            "\\b(?:negeer|vergeet) .{0,40}\\b(?:instructies|regels|aanwijzingen|voorgaande|eerdere)\\b|\\b(?:antwoord|zeg|schrijf) (?:alleen |altijd )?dat\\b",
            "\\b(?:zignoruj|zapomnij|pomiń) .{0,40}(?:instrukcj|polece|zasad|poprzedni)|\\b(?:ignorera|glöm) .{0,40}\\b(?:instruktioner|regler|tidigare)|\\b(?:talimatları|yönergeleri) .{0,20}(?:yok say|unut|görmezden)");
    /** Russian, Ukrainian, Chinese, Japanese, Korean, Arabic, Hindi. */
    private static final Expressions IN_OTHER_LETTERS = OrderForm.anywhere(
            "(?:игнорируй|проигнорируй|забудь|не обращай внимания|ігноруй|забудьте|игнорируйте).{0,40}(?:инструкц|указани|правил|предыдущ|інструкц|вказівк)|(?:ответь|ответьте|скажи|скажите|напиши),? что",
            "(?:忽略|无视|忘记|忽视|忽略掉|無視|忘れ).{0,12}(?:指示|指令|规则|規則|以上|之前|命令|ルール)|(?:之前|以上|上記|前).{0,8}(?:指示|指令).{0,4}(?:忽略|无视|無視)|(?:回答说|请回答|回复说)"
                    + "|(?:지시|명령|규칙).{0,10}무시|(?:تجاهل|انس).{0,30}(?:التعليمات|القواعد|السابقة)|(?:निर्देशों|नियमों).{0,20}(?:अनदेखा|भूल)");

    private ForeignOrder() {
    }

    static boolean isIn(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        return GATE.lets(lower) && ORDER.areIn(lower)
                || lower.chars().anyMatch(unit -> unit > LAST_LATIN) && IN_OTHER_LETTERS.areIn(lower);
    }
}
