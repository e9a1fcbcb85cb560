package org.planwright.core.reading.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Finds the character set of a Chinese document.
 *
 * <p>A byte order mark decides. Without one strict UTF-8 decides, since no other text passes it by chance. What is left is GB18030
 * or UTF-16, which accept each other's bytes; there the share of the commonest signs of Chinese prose tells.
 */
final class SourceDecoder {

	/** What came out, and whether some bytes had to be replaced. */
	record Decoded(String text, Charset charset, boolean damaged) {
	}

	private static final Charset GB18030 = Charset.forName("GB18030");
	private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
	private static final Charset UTF_32LE = Charset.forName("UTF-32LE");

	private record Mark(Charset charset, int... bytes) {
		boolean opens(byte[] content) {
			if (content.length < bytes.length) {
				return false;
			}
			for (int i = 0; i < bytes.length; i++) {
				if ((content[i] & 0xFF) != bytes[i]) {
					return false;
				}
			}
			return true;
		}
	}

	/** UTF-32LE before UTF-16LE, whose mark it begins with. */
	private static final List<Mark> MARKS = List.of(new Mark(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF), new Mark(UTF_32LE, 0xFF, 0xFE, 0, 0),
			new Mark(UTF_32BE, 0, 0, 0xFE, 0xFF), new Mark(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
			new Mark(StandardCharsets.UTF_16BE, 0xFE, 0xFF), new Mark(GB18030, 0x84, 0x31, 0x95, 0x33));

	private static final String COMMON = "的和业发展，。、；：“”（）年建设\n\r\t 0123456789";

	private SourceDecoder() {
	}

	static Decoded decode(byte[] bytes) {
		for (Mark mark : MARKS) {
			if (mark.opens(bytes)) {
				return lenient(bytes, mark.bytes().length, mark.charset());
			}
		}
		Decoded utf8 = lenient(bytes, 0, StandardCharsets.UTF_8);
		if (!utf8.damaged() && utf8.text().indexOf('\0') < 0) {
			return utf8;
		}
		Decoded best = utf8;
		for (Charset charset : List.of(GB18030, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
			Decoded candidate = lenient(bytes, 0, charset);
			if (plausibility(candidate.text()) > plausibility(best.text())) {
				best = candidate;
			}
		}
		return best;
	}

	static Decoded decode(byte[] bytes, Charset charset) {
		for (Mark mark : MARKS) {
			if (mark.charset().equals(charset) && mark.opens(bytes)) {
				return lenient(bytes, mark.bytes().length, charset);
			}
		}
		return lenient(bytes, 0, charset);
	}

	private static Decoded lenient(byte[] bytes, int offset, Charset charset) {
		ByteBuffer content = ByteBuffer.wrap(bytes, offset, bytes.length - offset);
		try {
			String text = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
					.decode(content.duplicate()).toString();
			return new Decoded(text, charset, false);
		} catch (CharacterCodingException e) {
			return new Decoded(charset.decode(content).toString(), charset, true);
		}
	}

	/**
	 * Share of signs that half of any Chinese plan is made of; what is no character of any text counts against it. Below 0 for bytes that
	 * were never meant as text.
	 */
	static double plausibility(String text) {
		if (text.isEmpty()) {
			return 0;
		}
		int score = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (COMMON.indexOf(c) >= 0) {
				score++;
			} else if (isNoCharacter(c)) {
				score -= 3;
			}
		}
		return (double) score / text.length();
	}

	/** Replaced and control characters, and places of Unicode that are empty or private; a pair of surrogates stands for one that is not. */
	private static boolean isNoCharacter(char c) {
		return c == '\uFFFD' || c < ' ' && c != '\f' || Character.getType(c) == Character.PRIVATE_USE || Character.getType(c) == Character.UNASSIGNED;
	}
}
