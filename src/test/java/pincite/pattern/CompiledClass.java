package pincite.pattern;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** The regular expressions that stand in a class, read from what the compiler made of it: there constants are put together. */
final class CompiledClass extends ClassVisitor {

    private static final Set<String> WORDS = Set.of("matches", "replaceAll", "replaceFirst", "split");
    private static final String PATTERN = "java/util/regex/Pattern";
    private static final String MATCHER = "java/util/regex/Matcher";
    /** Where the compiler puts what is known only later. */
    private static final char KNOWN_LATER = '\u0001';

    private final List<OwnPattern> patterns = new ArrayList<>();
    private final Map<String, Boolean> wholeFields = new HashMap<>();
    private final List<String> unread = new ArrayList<>();
    private String name = "";

    private CompiledClass() {
        super(Opcodes.ASM9);
    }

    static CompiledClass read(Path file) {
        try {
            var read = new CompiledClass();
            new ClassReader(Files.readAllBytes(file)).accept(read, ClassReader.SKIP_DEBUG);
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    String name() {
        return name.replace('/', '.');
    }

    List<OwnPattern> patterns() {
        return patterns;
    }

    /** By field, whether this class only matches whole texts with it. */
    Map<String, Boolean> wholeFields() {
        return wholeFields;
    }

    /** Methods that put an expression together in a way that is not read here. */
    List<String> unread() {
        return unread;
    }

    @Override
    public void visit(int version, int access, String visited, String signature, String parent, String[] interfaces) {
        name = visited;
    }

    @Override
    public MethodVisitor visitMethod(int access, String method, String type, String signature, String[] thrown) {
        return new Method(method);
    }

    private final class Method extends MethodVisitor {

        private final String method;
        private final Deque<String> said = new ArrayDeque<>();
        private int flags;
        private String field = "";

        Method(String method) {
            super(Opcodes.ASM9);
            this.method = method;
        }

        @Override
        public void visitLdcInsn(Object value) {
            if (value instanceof String words) {
                said.push(words);
            }
            if (value instanceof Integer number) {
                flags = number;
            }
        }

        @Override
        public void visitIntInsn(int code, int value) {
            flags = value;
        }

        @Override
        public void visitInsn(int code) {
            if (code >= Opcodes.ICONST_0 && code <= Opcodes.ICONST_5) {
                flags = code - Opcodes.ICONST_0;
            }
        }

        @Override
        public void visitInvokeDynamicInsn(String called, String type, Handle bootstrap, Object... arguments) {
            if (called.equals("makeConcatWithConstants")) {
                said.push((String) arguments[0]);
            }
        }

        @Override
        public void visitFieldInsn(int code, String owner, String read, String type) {
            if (type.equals("L" + PATTERN + ";") && code == Opcodes.GETSTATIC) {
                field = owner.replace('/', '.') + "." + read;
            }
        }

        @Override
        public void visitMethodInsn(int code, String owner, String called, String type, boolean isInterface) {
            if (owner.equals(PATTERN) && called.equals("compile")) {
                take(called, type.contains("I)") ? flags : 0, false);
            } else if (owner.equals("java/lang/String") && WORDS.contains(called)) {
                var replaced = called.startsWith("replace") ? said.poll() : null;
                take(called + (replaced == null ? "" : ""), 0, called.equals("matches"));
            } else if (!field.isEmpty() && (owner.equals(MATCHER) || owner.equals(PATTERN))
                    && !called.equals("matcher")) {
                boolean isWhole = called.equals("matches") || called.equals("asMatchPredicate");
                wholeFields.merge(field, isWhole, Boolean::logicalAnd);
                field = "";
            }
        }

        private void take(String called, int given, boolean isWhole) {
            var place = name() + "." + method;
            if (said.isEmpty()) {
                unread.add(place + " " + called);
                return;
            }
            var expression = said.pop().replace(String.valueOf(KNOWN_LATER), "known");
            try {
                patterns.add(OwnPattern.of(place, expression, given, isWhole));
            } catch (RuntimeException e) {
                unread.add(place + " " + called + " " + expression);
            }
        }
    }
}
