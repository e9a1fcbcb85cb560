package org.planwright.office;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** LibreOffice on this machine, for what another word processor makes of a document. */
public final class LibreOffice {

	private static final int LONGEST_SECONDS = 180;

	private LibreOffice() {
	}

	/** Its program; empty where it is not installed. */
	public static Optional<Path> program() {
		Stream<Path> folders = Stream.concat(Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).filter(folder -> !folder.isBlank()).map(Path::of),
				Stream.of(Path.of("/usr/bin"), Path.of("/usr/lib/libreoffice/program")));
		return folders.map(folder -> folder.resolve("soffice")).filter(Files::isExecutable).findFirst();
	}

	/**
	 * Opens documents and saves each in a format.
	 *
	 * @param ending of the files that it makes: {@code docx}, {@code pdf}
	 * @param folder where they go, with a profile of its own for the program
	 */
	public static void convert(Path program, List<Path> documents, String ending, Path folder) throws IOException, InterruptedException {
		List<String> call = new ArrayList<>(List.of(program.toString(), "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless", "--convert-to", ending, "--outdir", folder.toString()));
		documents.forEach(document -> call.add(document.toString()));
		Process process = new ProcessBuilder(call).redirectErrorStream(true).redirectOutput(folder.resolve("soffice.log").toFile()).start();
		if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
			process.descendants().forEach(ProcessHandle::destroyForcibly);
			process.destroyForcibly();
			throw new IOException("LibreOffice did not end: " + call);
		}
	}
}
