import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import de.larsgrefer.sass.embedded.SassCompilationFailedException;
import de.larsgrefer.sass.embedded.SassCompiler;
import de.larsgrefer.sass.embedded.SassCompilerFactory;

/**
 * Compiles the theme's sheet with dart-sass; the build runs it as a source file, with Sass alone on the class path.
 */
final class ThemeCompiler {

    private ThemeCompiler() {
    }

    /**
     * @param arguments the folder with the {@code .scss} files, then the folder for the {@code .css} files
     */
    public static void main(String[] arguments) throws IOException {
        Path from = Path.of(arguments[0]);
        Path to = Files.createDirectories(Path.of(arguments[1]));
        try (SassCompiler sass = SassCompilerFactory.bundled()) {
            Files.writeString(to.resolve("binome.css"), sass.compileFile(from.resolve("binome.scss").toFile()).getCss());
        } catch (SassCompilationFailedException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }
}
