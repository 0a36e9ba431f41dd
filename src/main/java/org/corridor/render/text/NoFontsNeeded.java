package org.corridor.render.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Lets AWT draw on a machine that has neither a screen nor a font.
 *
 * <p>AWT asks the machine for its fonts even when only bundled ones are used, and fails where there are none. So it is
 * told of one of ours before its first use; a setting of the operator's own is left alone.
 */
final class NoFontsNeeded {
    private static final String SETTING = "sun.awt.fontconfig";
    private static boolean done;

    private NoFontsNeeded() {}

    static synchronized void prepare() {
        if (done) {
            return;
        }
        done = true;
        if (System.getProperty("java.awt.headless") == null) {
            System.setProperty("java.awt.headless", "true");
        }
        if (System.getProperty(SETTING) == null) {
            nameOurFont();
        }
    }

    static InputStream open(String file) throws IOException {
        InputStream in = NoFontsNeeded.class.getResourceAsStream("/fonts/" + file);
        if (in == null) {
            throw new IOException("no bundled font " + file);
        }
        return in;
    }

    private static void nameOurFont() {
        try (InputStream in = open("SourceSans3-Regular.ttf")) {
            Path folder = Files.createTempDirectory("corridor-fonts");
            Path font = folder.resolve("regular.ttf");
            Files.copy(in, font, StandardCopyOption.REPLACE_EXISTING);
            Path settings = folder.resolve("fontconfig.properties");
            Files.writeString(settings, """
                    version=1
                    allfonts.latin-1=Bundled
                    filename.Bundled=%s
                    sequence.allfonts=latin-1
                    """.formatted(font.toString().replace("\\", "\\\\")));
            // deleted in the reverse order of registration: the files first
            folder.toFile().deleteOnExit();
            font.toFile().deleteOnExit();
            settings.toFile().deleteOnExit();
            System.setProperty(SETTING, settings.toString());
        } catch (IOException e) {
            Logger.getLogger(NoFontsNeeded.class.getName())
                    .log(Level.WARNING, "relying on the fonts of this machine", e);
        }
    }
}
