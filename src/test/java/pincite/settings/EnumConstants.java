package pincite.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;

/** What can be chosen from, by the simple name of each enum. */
final class EnumConstants extends TreeScanner<Void, Map<String, List<String>>> {

    static Map<String, List<String>> in(Iterable<? extends CompilationUnitTree> parsed) {
        var constants = new TreeMap<String, List<String>>();
        new EnumConstants().scan(parsed, constants);
        return constants;
    }

    @Override
    public Void visitClass(ClassTree type, Map<String, List<String>> constants) {
        if (type.getKind() == Tree.Kind.ENUM) {
            constants.put(type.getSimpleName().toString(), constants(type));
        }
        return super.visitClass(type, constants);
    }

    /** The parser has no word of its own for a constant: it is a field of the type that it stands in. */
    private static List<String> constants(ClassTree type) {
        var names = new ArrayList<String>();
        for (var member : type.getMembers()) {
            if (member instanceof VariableTree field && field.getType() != null
                    && field.getType().toString().equals(type.getSimpleName().toString())) {
                names.add(field.getName().toString().toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }
}
