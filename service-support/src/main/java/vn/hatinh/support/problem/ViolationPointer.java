package vn.hatinh.support.problem;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;

/** Where in a request a constraint was broken. */
final class ViolationPointer {

    private ViolationPointer() {}

    /** The parameter's name, or a JSON pointer when the parameter is a body with properties. */
    static String of(Path path) {
        String parameter = "";
        var pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
            } else if (node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.CONTAINER_ELEMENT) {
                append(pointer, node);
            }
        }
        return pointer.isEmpty() ? parameter : pointer.toString();
    }

    private static void append(StringBuilder pointer, Path.Node node) {
        if (node.getIndex() != null) {
            pointer.append('/').append(node.getIndex());
        } else if (node.getKey() != null) {
            pointer.append('/').append(node.getKey());
        }
        if (node.getKind() == ElementKind.PROPERTY) {
            pointer.append('/').append(node.getName());
        }
    }
}
