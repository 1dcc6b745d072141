package org.gongkai.release.redact.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.gongkai.release.redact.ooxml.Pictures;

/** Leaves of a PDF file its pages and what they show; everything beside them is unlinked and so not written. */
final class Pruning {

    private static final Set<String> CATALOG = Set.of("Type", "Pages");
    private static final Set<String> PAGE =
            Set.of("Type", "Parent", "MediaBox", "Rotate", "Resources", "Contents", "Group", "UserUnit");
    private static final Set<String> TREE = Set.of("Type", "Parent", "Kids", "Count");
    private static final Set<String> ANYWHERE = Set.of(
            "Metadata",
            "PieceInfo",
            "LastModified",
            "StructParent",
            "StructParents",
            "OC",
            "Alternates",
            "OPI",
            "AF",
            "CIDSet",
            "CharSet",
            "PtData",
            "Measure",
            "Ref");
    private static final Set<COSName> PICTURE_FILTERS =
            Set.of(COSName.DCT_DECODE, COSName.JPX_DECODE, COSName.JBIG2_DECODE, COSName.CCITTFAX_DECODE);

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSBase> waiting = new ArrayDeque<>();

    private Pruning() {}

    static void prune(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            page.setMediaBox(page.getCropBox());
            page.setRotation(page.getRotation());
            keep(page.getCOSObject(), PAGE);
        }
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        keep(catalog, CATALOG);
        COSDictionary trailer = new COSDictionary();
        trailer.setItem(COSName.ROOT, catalog);
        document.getDocument().setTrailer(trailer);
        new Pruning().walk(catalog);
    }

    private static void keep(COSDictionary dictionary, Set<String> keys) {
        for (COSName key : Set.copyOf(dictionary.keySet())) {
            if (!keys.contains(key.getName())) {
                dictionary.removeItem(key);
            }
        }
    }

    private void walk(COSBase root) throws IOException {
        waiting.push(root);
        while (!waiting.isEmpty()) {
            COSBase next = waiting.pop();
            COSBase object = next instanceof COSObject reference ? reference.getObject() : next;
            if (object == null || !seen.add(object)) {
                continue;
            }
            if (object instanceof COSArray array) {
                array.forEach(waiting::push);
            } else if (object instanceof COSDictionary dictionary) {
                clean(dictionary);
                dictionary.getValues().forEach(waiting::push);
            }
        }
    }

    private static void clean(COSDictionary dictionary) throws IOException {
        for (COSName key : Set.copyOf(dictionary.keySet())) {
            if (ANYWHERE.contains(key.getName())) {
                dictionary.removeItem(key);
            }
        }
        if (COSName.PAGES.equals(dictionary.getCOSName(COSName.TYPE))) {
            keep(dictionary, TREE);
        }
        if (dictionary instanceof COSStream stream) {
            freshen(stream);
        }
    }

    /** Packs a stream anew, so that nothing hides behind its end. */
    private static void freshen(COSStream stream) throws IOException {
        List<COSName> filters = filters(stream);
        if (filters.equals(List.of(COSName.DCT_DECODE))) {
            byte[] picture;
            try (InputStream in = stream.createRawInputStream()) {
                picture = Pictures.cleaned(in.readAllBytes());
            }
            try (OutputStream out = stream.createRawOutputStream()) {
                out.write(picture);
            }
        } else if (filters.stream().noneMatch(PICTURE_FILTERS::contains)) {
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            try (InputStream in = stream.createInputStream()) {
                in.transferTo(content);
            }
            stream.removeItem(COSName.DECODE_PARMS);
            try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                content.writeTo(out);
            }
        }
    }

    private static List<COSName> filters(COSStream stream) {
        List<COSName> filters = new ArrayList<>();
        COSBase given = stream.getFilters();
        if (given instanceof COSName name) {
            filters.add(name);
        } else if (given instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSName name) {
                    filters.add(name);
                }
            }
        }
        return filters;
    }
}
