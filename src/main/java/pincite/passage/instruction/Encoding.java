package pincite.passage.instruction;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import pincite.english.Lexicon;

/** English that only a machine reads: in base64 or hexadecimal, with its letters moved, reversed, spaced out or replaced by figures. */
final class Encoding {

    private static final int FEWEST_DIGITS = 16;
    /** Of hexadecimal digits, a pair for each letter. */
    private static final int FEWEST_PAIRS = 12;
    private static final Pattern BASE64 = Pattern
            .compile("(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-]{" + FEWEST_DIGITS + ",2000}={0,2}");
    private static final Pattern HEXADECIMAL = Pattern
            .compile("\\b(?:[0-9a-fA-F]{2}[ :]?){" + FEWEST_PAIRS + ",1000}\\b");
    private static final Pattern SPACED = Pattern
            .compile("(?<![\\p{L}\\p{N}])(?:[A-Za-z] ?[ _*-] ?){8,}[A-Za-z](?![\\p{L}\\p{N}])");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}@$!|]+");
    private static final Pattern PLAIN = Pattern.compile("[\\p{Alnum}\\p{Punct} \\n]{9,}");
    private static final String SIGNS = "@$!|";
    private static final String FIGURES = "013457" + SIGNS;
    private static final String LETTERS = "oieastasil";
    private static final int FEWEST_FIGURED = 4;
    private static final double SHARE_FIGURED = 0.3;
    private static final int FEWEST_WORDS = 5;
    /** Of the words of a sentence, about half bear no content. */
    private static final double ENGLISH = 0.25;
    private static final double NOT_ENGLISH = 0.12;

    private Encoding() {
    }

    static boolean isIn(String read) {
        return SPACED.matcher(read).find() || isDecodable(read) || isWrittenOtherwise(words(read));
    }

    private static boolean isWrittenOtherwise(List<String> words) {
        return isFigured(words) || isMoved(words);
    }

    private static boolean isDecodable(String read) {
        return (hasRow(read, FEWEST_DIGITS, Encoding::isOfBase64)
                || hasRow(read, 2 * FEWEST_PAIRS, Encoding::isOfHexadecimal)) && isDecoded(read);
    }

    /** That many of them beside each other: most texts have none, and are not searched. */
    private static boolean hasRow(String text, int many, IntPredicate sign) {
        int row = 0;
        for (int at = 0; at < text.length() && row < many; at++) {
            row = sign.test(text.charAt(at)) ? row + 1 : 0;
        }
        return row >= many;
    }

    private static boolean isOfBase64(int sign) {
        return isDigit(sign) || sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z' || "+/_-".indexOf(sign) >= 0;
    }

    private static boolean isOfHexadecimal(int sign) {
        return isDigit(sign) || sign >= 'a' && sign <= 'f' || sign >= 'A' && sign <= 'F' || sign == ' ' || sign == ':';
    }

    private static boolean isDecoded(String read) {
        return Stream
                .concat(BASE64.matcher(read).results().map(MatchResult::group).flatMap(code -> base64(code).stream()),
                        HEXADECIMAL.matcher(read).results().map(MatchResult::group).map(Encoding::hexadecimal))
                .anyMatch(Encoding::isText);
    }

    private static Optional<String> base64(String code) {
        var digits = code.replace('-', '+').replace('_', '/').replace("=", "");
        try {
            var whole = digits.substring(0, digits.length() % 4 == 1 ? digits.length() - 1 : digits.length());
            return Optional.of(new String(Base64.getDecoder().decode(whole), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private static String hexadecimal(String code) {
        var digits = code.replaceAll("[ :]", "");
        var bytes = new byte[digits.length() / 2];
        for (int each = 0; each < bytes.length; each++) {
            bytes[each] = (byte) Integer.parseInt(digits.substring(2 * each, 2 * each + 2), 16);
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Words with spaces between them, or one long one. */
    private static boolean isText(String decoded) {
        return PLAIN.matcher(decoded).matches()
                && decoded.codePoints().filter(letter -> Character.isLetter(letter) || letter == ' ')
                        .count() >= decoded.length() * 0.8;
    }

    private static boolean isFigured(List<String> words) {
        var figured = words.stream().filter(Encoding::hasFigures).toList();
        return figured.size() >= FEWEST_FIGURED && figured.size() >= words.size() * SHARE_FIGURED
                && figured.stream().map(Encoding::withLetters).filter(Lexicon::isFunctionWord).count() >= 2;
    }

    private static boolean hasFigures(String word) {
        return word.chars().anyMatch(sign -> isDigit(sign) || SIGNS.indexOf(sign) >= 0)
                && word.codePoints().anyMatch(Character::isLetter);
    }

    private static boolean isDigit(int sign) {
        return sign >= '0' && sign <= '9';
    }

    private static String withLetters(String word) {
        var letters = new StringBuilder();
        word.toLowerCase(Locale.ROOT).chars().forEach(sign -> letters
                .append(FIGURES.indexOf(sign) >= 0 ? LETTERS.charAt(FIGURES.indexOf(sign)) : (char) sign));
        return letters.toString();
    }

    private static boolean isMoved(List<String> words) {
        return words.size() >= FEWEST_WORDS && english(words) <= NOT_ENGLISH
                && Stream
                        .concat(Stream.<UnaryOperator<String>>of(word -> new StringBuilder(word).reverse().toString()),
                                rotations())
                        .anyMatch(change -> english(words.stream().map(change).toList()) >= ENGLISH);
    }

    private static Stream<UnaryOperator<String>> rotations() {
        return java.util.stream.IntStream.range(1, 26).mapToObj(by -> word -> rotated(word, by));
    }

    private static String rotated(String word, int by) {
        var moved = new StringBuilder();
        word.chars().forEach(letter -> moved
                .append(letter >= 'a' && letter <= 'z' ? (char) ('a' + (letter - 'a' + by) % 26) : (char) letter));
        return moved.toString();
    }

    private static double english(List<String> words) {
        return words.stream().filter(word -> word.length() > 1 && Lexicon.isFunctionWord(word)).count()
                / (double) words.size();
    }

    private static List<String> words(String read) {
        return Arrays.stream(
                WORD.matcher(read.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toArray(String[]::new))
                .toList();
    }
}
