package io.cyberpas.local;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Copies and deletes folders. */
final class FileTree {
    private FileTree() {}

    /** Makes the copy equal to the source, touching only files whose size or time differs. */
    static void mirror(Path source, Path copy) throws IOException {
        Set<Path> wanted = new HashSet<>();
        for (Path from : entries(source)) {
            Path relative = source.relativize(from);
            wanted.add(relative);
            Path to = copy.resolve(relative.toString());
            if (Files.isDirectory(from)) {
                Files.createDirectories(to);
            } else if (!isSame(from, to)) {
                Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        for (Path there : entries(copy)) {
            if (!wanted.contains(copy.relativize(there)) && Files.exists(there)) {
                delete(there);
            }
        }
    }

    /** Deletes a folder or file with everything in it; links are deleted, not followed. */
    static void delete(Path root) throws IOException {
        if (!Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static List<Path> entries(Path root) throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.toList();
        }
    }

    private static boolean isSame(Path from, Path to) throws IOException {
        return Files.exists(to)
                && Files.size(from) == Files.size(to)
                && Files.getLastModifiedTime(from).equals(Files.getLastModifiedTime(to));
    }
}
