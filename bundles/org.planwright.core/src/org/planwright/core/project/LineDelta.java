package org.planwright.core.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A content told as its difference from another one, line by line: runs of lines that the other has too, and lines of its own. A part has
 * a line an object, and most lines have an id that no other line has: a walk over the lines finds the runs in linear time, wherever they
 * stand.
 */
final class LineDelta {

	private static final String HEAD = "planwright-delta 1 ";
	private static final char COPY = '=';
	private static final char OWN = '+';

	private LineDelta() {
	}

	/**
	 * What makes a content out of a base. Equal arguments give equal bytes.
	 *
	 * @param baseDigest SHA-256 of the base, which stands in the delta
	 */
	static byte[] of(byte[] content, byte[] base, String baseDigest) {
		List<String> lines = lines(content);
		List<String> baseLines = lines(base);
		Map<String, Integer> first = new HashMap<>();
		for (int i = baseLines.size() - 1; i >= 0; i--) {
			first.put(baseLines.get(i), i);
		}
		StringBuilder delta = new StringBuilder(HEAD).append(baseDigest);
		int next = 0;
		int i = 0;
		while (i < lines.size()) {
			int start = i;
			int from = next < baseLines.size() && baseLines.get(next).equals(lines.get(i)) ? next : first.getOrDefault(lines.get(i), -1);
			if (from < 0) {
				while (i < lines.size() && !first.containsKey(lines.get(i))) {
					i++;
				}
				delta.append('\n').append(OWN).append(i - start);
				lines.subList(start, i).forEach(line -> delta.append('\n').append(line));
			} else {
				while (i < lines.size() && from + i - start < baseLines.size() && baseLines.get(from + i - start).equals(lines.get(i))) {
					i++;
				}
				delta.append('\n').append(COPY).append(from).append(',').append(i - start);
				next = from + i - start;
			}
			// Where lines of its own stand for lines of the base, what follows them stands behind those.
			if (from < 0) {
				next += i - start;
			}
		}
		return bytes(delta.toString());
	}

	/**
	 * The content.
	 *
	 * @throws IOException when this is no delta, or none of this base
	 */
	static byte[] apply(byte[] delta, byte[] base) throws IOException {
		List<String> steps = lines(delta);
		List<String> baseLines = lines(base);
		baseOf(delta);
		StringBuilder content = new StringBuilder();
		int at = 1;
		while (at < steps.size()) {
			String step = steps.get(at++);
			List<String> run;
			if (step.matches("=\\d{1,9},\\d{1,9}")) {
				int comma = step.indexOf(',');
				run = run(baseLines, Integer.parseInt(step.substring(1, comma)), Integer.parseInt(step.substring(comma + 1)));
			} else if (step.matches("\\+\\d{1,9}")) {
				run = run(steps, at, Integer.parseInt(step.substring(1)));
				at += run.size();
			} else {
				throw new IOException(step);
			}
			run.forEach(line -> content.append(line).append('\n'));
			if (content.length() > FileLimits.DEFAULT.part()) {
				throw new IOException(step);
			}
		}
		// Lines are what stands between line ends: the last one has none.
		content.setLength(Math.max(0, content.length() - 1));
		return bytes(content.toString());
	}

	/**
	 * The digest of the base of a delta.
	 *
	 * @throws IOException when this is no delta
	 */
	static String baseOf(byte[] delta) throws IOException {
		String head = lines(delta).getFirst();
		if (!head.matches(HEAD + "[0-9a-f]{64}")) {
			throw new IOException(head.substring(0, Math.min(head.length(), HEAD.length())));
		}
		return head.substring(HEAD.length());
	}

	private static List<String> run(List<String> lines, int from, int count) throws IOException {
		if (from + count > lines.size()) {
			throw new IOException(from + "," + count);
		}
		return lines.subList(from, from + count);
	}

	/** A character a byte, so that any bytes come back as they were. */
	private static List<String> lines(byte[] content) {
		return Arrays.asList(new String(content, StandardCharsets.ISO_8859_1).split("\n", -1));
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.ISO_8859_1);
	}
}
