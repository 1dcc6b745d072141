package org.gongkai.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file to check.
 *
 * @param path where it is
 * @param name what it is called in the result: its path below the folder that was named, with {@code /}
 */
record FileToCheck(Path path, String name) {

    /** The files that paths name, folders with all below them, sorted; hidden files and office lock files are left out. */
    static List<FileToCheck> in(List<Path> paths) throws IOException {
        List<FileToCheck> files = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                files.addAll(below(path));
            } else {
                files.add(new FileToCheck(path, path.getFileName().toString()));
            }
        }
        return files;
    }

    private static List<FileToCheck> below(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> wanted(folder.relativize(file)))
                    .sorted()
                    .map(file -> new FileToCheck(
                            file, folder.relativize(file).toString().replace('\\', '/')))
                    .toList();
        }
    }

    private static boolean wanted(Path below) {
        for (Path name : below) {
            if (name.toString().startsWith(".") || name.toString().startsWith("~$")) {
                return false;
            }
        }
        return true;
    }
}
