package pincite.answer.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import pincite.answer.proof.Lies.Claim;

/** What an honest model would make of sentences. */
final class Rewordings {

    private static final Map<String, String> SAME = same();

    private final List<String> sentences;

    Rewordings(List<String> sentences) {
        this.sentences = List.copyOf(sentences);
    }

    List<Claim> verbatim() {
        var claims = new ArrayList<Claim>();
        for (int number = 0; number < sentences.size(); number++) {
            var other = sentences.get((number + 5) % sentences.size());
            claims.add(new Claim(sentences.get(number), List.of(other, sentences.get(number))));
        }
        return claims;
    }

    /** Without what comes before the first comma, or after the last one. */
    List<Claim> shortened() {
        var claims = new ArrayList<Claim>();
        for (var sentence : sentences) {
            int first = sentence.indexOf(", ");
            int last = sentence.lastIndexOf(", ");
            if (last > 40 && isWhole(sentence.substring(0, last))) {
                claims.add(new Claim(sentence.substring(0, last) + ".", List.of(sentence)));
            }
            if (first > 0 && first < 40 && sentence.length() - first > 50) {
                claims.add(new Claim(capital(sentence.substring(first + 2)), List.of(sentence)));
            }
        }
        return claims;
    }

    List<Claim> reordered() {
        var claims = new ArrayList<Claim>();
        for (var sentence : sentences) {
            var parts = sentence.replaceAll("\\.$", "").split(", ");
            if (parts.length == 2 && isWhole(parts[0])) {
                claims.add(new Claim(capital(parts[1]) + ", " + lower(parts[0]) + ".", List.of(sentence)));
            }
        }
        return claims;
    }

    List<Claim> reworded() {
        var claims = new ArrayList<Claim>();
        for (var sentence : sentences) {
            SAME.forEach((one, other) -> {
                var changed = sentence.replaceAll("(?<![\\p{L}\\d])" + one + "(?!\\p{L})", other);
                if (!changed.equals(sentence)) {
                    claims.add(new Claim(changed, List.of(sentence)));
                }
            });
        }
        return claims;
    }

    private static boolean isWhole(String part) {
        return part.chars().filter(character -> character == '“').count() == part.chars()
                .filter(character -> character == '”').count();
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase() + text.substring(1);
    }

    private static String lower(String text) {
        return text.matches("(In|The|A|An|Its|Since|According|After|Some|Fewer|Two|No)\\b.*")
                ? text.substring(0, 1).toLowerCase() + text.substring(1)
                : text;
    }

    private static Map<String, String> same() {
        var same = new LinkedHashMap<String, String>();
        same.put("said", "stated");
        same.put("told", "informed");
        same.put("two", "2");
        same.put("three", "3");
        same.put("five", "5");
        same.put("six", "6");
        same.put("nine", "9");
        same.put("twelve", "12");
        same.put("a third", "1/3");
        same.put("second", "2nd");
        same.put("percent", "per cent");
        same.put("(\\d)%", "$1 percent");
        same.put("\\$(\\d[.\\d]*) billion", "\\$$1bn");
        same.put("(\\d)\\.(\\d) million", "$1,$200,000");
        same.put("Sept\\.", "September");
        same.put("Nov\\.", "November");
        same.put("January", "Jan.");
        same.put("August", "Aug.");
        same.put("more than", "over");
        same.put("fewer than", "less than");
        same.put("about", "roughly");
        same.put("company", "firm");
        same.put("employees", "workers");
        same.put("bought", "purchased");
        same.put("rejected", "turned down");
        same.put("will cost", "is going to cost");
        same.put("has found", "found");
        same.put("had sent", "sent");
        same.put("was not", "wasn’t");
        same.put("did not", "didn’t");
        same.put("has not", "hasn’t");
        same.put("allowed", "permitted");
        same.put("documents", "files");
        same.put("began", "started");
        same.put("lawyers", "attorneys");
        same.put("rose", "climbed");
        same.put("The U\\.S\\. Securities and Exchange Commission", "The US Securities and Exchange Commission");
        same.put("Securities and Exchange Commission", "SEC");
        same.put("insisted", "maintained");
        same.put("promised", "pledged");
        same.put("children", "kids");
        same.put("“", "\"");
        same.put("does not intend", "has no intention");
        same.put("refused to answer", "would not answer");
        same.put("has yet to publish", "has not published");
        return same;
    }
}
