package org.gongkai.release.redact.ooxml;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Copies parts from package to package, cleaned, as far as they are allowed and still referred to. */
public final class PartCopier {

    private static final String REFERENCES = "relationships";
    private static final String OFFICE = "urn:schemas-microsoft-com:office:office";

    private final OoxmlSource source;
    private final OoxmlTarget target;
    private final PartRules rules;
    private final Set<String> done = new HashSet<>();

    public PartCopier(OoxmlSource source, OoxmlTarget target, PartRules rules) {
        this.source = source;
        this.target = target;
        this.rules = rules;
    }

    /** Copies a part and what it needs. */
    public void copy(Relation relation, String type) throws IOException {
        String part = relation.target();
        if (!done.add(part)) {
            return;
        }
        if (relation.type().equals("image")) {
            target.add(part, type, Pictures.cleaned(source.bytes(part)), List.of());
        } else {
            copy(relation, type, source.xml(part));
        }
    }

    /** Copies a part whose tree is already read. */
    public void copy(Relation relation, String type, Document tree) throws IOException {
        List<Relation> allowed = new ArrayList<>();
        for (Relation next : source.relations(relation.target())) {
            if (!next.external() && rules.keeps(next) && source.has(next.target())) {
                allowed.add(next);
            }
        }
        rules.clean(relation, tree, allowed.stream().map(Relation::id).collect(Collectors.toSet()));
        Set<String> used = references(tree);
        allowed.removeIf(next -> !used.contains(next.id()) && !rules.needs(next));
        target.add(relation.target(), type, Xml.write(tree), allowed);
        for (Relation next : allowed) {
            copy(next, source.type(next.target()));
        }
    }

    private static Set<String> references(Document tree) {
        Set<String> used = new HashSet<>();
        for (Element element : Xml.all(tree, any -> true)) {
            for (Attr attribute : Xml.attributes(element)) {
                if (isReference(attribute)) {
                    used.add(attribute.getValue());
                }
            }
        }
        return used;
    }

    /** Whether an attribute refers to a relation. */
    public static boolean isReference(Attr attribute) {
        String namespace = attribute.getNamespaceURI();
        return namespace != null && namespace.endsWith("/" + REFERENCES)
                || OFFICE.equals(namespace) && attribute.getLocalName().equals("relid");
    }
}
