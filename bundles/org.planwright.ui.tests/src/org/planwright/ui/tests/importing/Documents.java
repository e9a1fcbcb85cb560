package org.planwright.ui.tests.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.planwright.samples.Samples;

/** Documents to import, in a folder of the test. */
final class Documents {

	private Documents() {
	}

	/** One of the real plans that are shipped. */
	static Path real(Path folder, String name) throws IOException {
		return real(folder, name, name, StandardCharsets.UTF_8);
	}

	/** One of the real plans that are shipped, under another name and in another character set. */
	static Path real(Path folder, String name, String as, Charset charset) throws IOException {
		try (InputStream in = Samples.plan(name).openStream()) {
			return text(folder, as, new String(in.readAllBytes(), StandardCharsets.UTF_8), charset);
		}
	}

	static Path text(Path folder, String name, String words, Charset charset) throws IOException {
		return Files.write(folder.resolve(name), words.getBytes(charset));
	}

	/** What a person hands over by mistake: a document of Word. */
	static Path word(Path folder, String name) throws IOException {
		return Files.write(folder.resolve(name), new byte[] { 'P', 'K', 3, 4, 20, 0, 6, 0 });
	}
}
