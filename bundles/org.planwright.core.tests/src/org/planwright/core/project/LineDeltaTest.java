package org.planwright.core.project;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.planwright.core.Digests;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A content told as its difference from another one comes back to the byte. */
class LineDeltaTest {

	@Property(tries = 500)
	void anyContentComesBack(@ForAll("texts") String content, @ForAll("texts") String base) throws IOException {
		assertBack(bytes(content), bytes(base));
	}

	@Provide
	Arbitrary<String> texts() {
		return Arbitraries.of("a", "b", "<c/>", "", "+1", "=0,1", "规划", "\r").list().ofMaxSize(12).map(lines -> lines.stream().collect(Collectors.joining("\n")));
	}

	@Test
	void anyBytesComeBack() throws IOException {
		byte[] all = new byte[1024];
		for (int i = 0; i < all.length; i++) {
			all[i] = (byte) (i * 7);
		}
		assertBack(all, bytes("x\n"));
		assertBack(new byte[0], all);
		assertBack(all, new byte[0]);
	}

	@Test
	void aChangedLineCostsALine() throws IOException {
		List<String> lines = IntStream.range(0, 5000).mapToObj(i -> "  <blocks id=\"" + Integer.toHexString(i * 7919) + "\"/>").toList();
		String base = String.join("\n", lines);
		byte[] delta = assertBack(bytes(base.replace(lines.get(2500), "  <blocks id=\"other\"/>")), bytes(base));
		assertEquals("=0,2500\n+1\n  <blocks id=\"other\"/>\n=2501,2499", text(delta).substring(text(delta).indexOf('\n') + 1));
		// What moved is no line of its own.
		byte[] moved = assertBack(bytes(String.join("\n", lines.subList(1000, 5000)) + "\n" + String.join("\n", lines.subList(0, 1000))), bytes(base));
		assertTrue(text(moved).endsWith("\n=1000,4000\n=0,1000"), text(moved));
	}

	@Test
	void whatIsNoDifferenceOfTheBaseIsRefused() {
		String head = "planwright-delta 1 " + "0".repeat(64);
		for (String delta : List.of("", "planwright-delta 2", head + "\n=0,3", head + "\n+2\nx", head + "\n=-1,1", head + "\nx", head + "\n=0,99999999999")) {
			assertThrows(IOException.class, () -> LineDelta.apply(bytes(delta), bytes("a\nb")), delta);
		}
	}

	private static byte[] assertBack(byte[] content, byte[] base) throws IOException {
		byte[] delta = LineDelta.of(content, base, Digests.sha256(base));
		assertArrayEquals(content, LineDelta.apply(delta, base));
		assertEquals(Digests.sha256(base), LineDelta.baseOf(delta));
		return delta;
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private static String text(byte[] bytes) {
		return new String(bytes, StandardCharsets.UTF_8);
	}
}
