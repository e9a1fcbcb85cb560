package org.planwright.core.reading.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.planwright.core.reading.source.SourceFileException.Code;

/**
 * A document as it lies in a file: its bytes, before anybody says how they are to be read, or its text where a {@link DocumentFormat} has
 * read it. Files of formats and those that hold no text are told from plain texts by their first bytes, whatever they are called.
 */
public final class SourceFile {

	/** The largest plain text that is read, in bytes. The longest plans have some hundred thousand characters; this is ten times that. */
	public static final int LARGEST = 8 << 20;

	/** Character sets to choose from, the likeliest first. */
	public static final List<Charset> CHARSETS = List.of(Charset.forName("UTF-8"), Charset.forName("GB18030"), Charset.forName("UTF-16LE"),
			Charset.forName("UTF-16BE"), Charset.forName("Big5"));

	/** First bytes of formats that are no text and that nobody reads. */
	private record Signature(String hex, Code code) {
		boolean opens(byte[] content) {
			return DocumentFormats.opens(hex, content);
		}
	}

	private static final List<Signature> SIGNATURES = List.of(new Signature("504b0304", Code.OFFICE), new Signature("d0cf11e0a1b11ae1", Code.OFFICE),
			new Signature("7b5c727466", Code.OFFICE), new Signature("255044462d", Code.PDF), new Signature("89504e47", Code.PICTURE),
			new Signature("ffd8ff", Code.PICTURE), new Signature("47494638", Code.PICTURE), new Signature("49492a00", Code.PICTURE));
	/** Control characters that stand in no text, in any of the character sets that are read. */
	private static final int MOST_CONTROLS_PER_MILLE = 5;

	private final Path path;
	private final byte[] bytes;
	/** What a format made of it; null for a plain text. */
	private final SourceText printed;

	private SourceFile(Path path, byte[] bytes, SourceText printed) {
		this.path = path;
		this.bytes = bytes;
		this.printed = printed;
	}

	/**
	 * Reads a file.
	 *
	 * @throws SourceFileException when there is no such file, it cannot be read, is empty, too large, or holds no text
	 */
	public static SourceFile read(Path path) throws SourceFileException {
		byte[] bytes = bytes(path);
		if (bytes.length == 0) {
			throw new SourceFileException(Code.EMPTY, path, null);
		}
		Optional<DocumentFormat> format = isProject(path) ? Optional.empty() : DocumentFormats.of(bytes);
		if (format.isPresent()) {
			return withWords(new SourceFile(path, null, format.get().read(path)));
		}
		for (Signature signature : SIGNATURES) {
			if (signature.opens(bytes)) {
				throw new SourceFileException(isProject(path) ? Code.PROJECT : signature.code(), path, null);
			}
		}
		if (bytes.length > LARGEST) {
			throw new SourceFileException(Code.TOO_LARGE, path, null);
		}
		SourceFile file = withWords(new SourceFile(path, bytes, null));
		if (!isText(file.text())) {
			throw new SourceFileException(Code.NOT_TEXT, path, null);
		}
		return file;
	}

	private static SourceFile withWords(SourceFile file) throws SourceFileException {
		if (!file.text().lines().stream().anyMatch(line -> !line.text().isBlank())) {
			throw new SourceFileException(Code.EMPTY, file.path, null);
		}
		return file;
	}

	private static byte[] bytes(Path path) throws SourceFileException {
		try (InputStream in = Files.newInputStream(path)) {
			return in.readNBytes(LARGEST + 1);
		} catch (NoSuchFileException e) {
			throw new SourceFileException(Code.NOT_FOUND, path, e);
		} catch (IOException e) {
			throw new SourceFileException(Code.UNREADABLE, path, e);
		}
	}

	private static boolean isProject(Path path) {
		return name(path).toLowerCase(Locale.ROOT).endsWith(".plan");
	}

	private static boolean isText(SourceText text) {
		if (SourceDecoder.plausibility(text.lines().stream().map(SourceLine::text).collect(Collectors.joining("\n"))) < 0) {
			return false;
		}
		long all = 0;
		long controls = 0;
		for (SourceLine line : text.lines()) {
			all += line.text().length() + 1;
			controls += line.text().chars().filter(c -> c < ' ' && c != '\t' && c != '\f').count();
		}
		return controls * 1000 <= all * MOST_CONTROLS_PER_MILLE;
	}

	static String name(Path path) {
		return path.getFileName() == null ? path.toString() : path.getFileName().toString();
	}

	/** Where the file lies. */
	public Path path() {
		return path;
	}

	/** The file's name without folders. */
	public String name() {
		return name(path);
	}

	/** Its text, in the character set that its bytes speak for. */
	public SourceText text() {
		return printed != null ? printed : SourceText.decode(name(), bytes);
	}

	/**
	 * Its text as it was before the changes that were tracked in it.
	 *
	 * @return empty where none were
	 * @throws SourceFileException when the file cannot be read any more
	 */
	public Optional<SourceText> original() throws SourceFileException {
		Optional<DocumentFormat> format = printed == null ? Optional.empty() : DocumentFormats.of(bytes(path));
		Optional<SourceText> original = format.isEmpty() ? Optional.empty() : format.get().original(path);
		return original.filter(text -> !text.lines().equals(printed.lines()));
	}

	/**
	 * Its text, in a character set that a person named.
	 *
	 * @throws IllegalStateException when it is a formatted document, which says itself what its characters are
	 */
	public SourceText text(Charset charset) {
		if (printed != null) {
			throw new IllegalStateException(name() + " is no plain text");
		}
		return SourceText.decode(name(), bytes, charset);
	}
}
