package org.planwright.core;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/** Digests by which equal content is known. */
public final class Digests {

	private Digests() {
	}

	/** SHA-256 in lower-case hexadecimal. */
	public static String sha256(byte[] content) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java platform has SHA-256", e);
		}
	}

	/** SHA-256 of a text in UTF-8, in lower-case hexadecimal. */
	public static String sha256(String text) {
		return sha256(text.getBytes(StandardCharsets.UTF_8));
	}

	/** SHA-256 of a file, in lower-case hexadecimal. */
	public static String sha256(Path file) throws IOException {
		try (InputStream content = Files.newInputStream(file)) {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			content.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
			return HexFormat.of().formatHex(digest.digest());
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java platform has SHA-256", e);
		}
	}

	/**
	 * Length and two check sums of a whole file, to know it again: as good as a digest against chance and not against intent, and twenty
	 * times as fast where a project of a whole country is saved.
	 */
	public static String checksum(InputStream file) throws IOException {
		CRC32 one = new CRC32();
		CRC32C other = new CRC32C();
		byte[] buffer = new byte[1 << 16];
		long length = 0;
		for (int read = file.read(buffer); read >= 0; read = file.read(buffer)) {
			one.update(buffer, 0, read);
			other.update(buffer, 0, read);
			length += read;
		}
		return "%d-%08x-%08x".formatted(length, one.getValue(), other.getValue());
	}

	/** {@link #checksum(InputStream)} of what is in memory. */
	public static String checksum(byte[] file) {
		try {
			return checksum(new ByteArrayInputStream(file));
		} catch (IOException e) {
			throw new UncheckedIOException("Memory is always readable", e);
		}
	}
}
