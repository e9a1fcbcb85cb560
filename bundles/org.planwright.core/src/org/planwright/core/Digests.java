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

	/** One a thread: to look one up takes longer than to digest a few words. Each is as new after a digest. */
	private static final ThreadLocal<MessageDigest> SHA_256 = ThreadLocal.withInitial(Digests::fresh);

	private Digests() {
	}

	private static MessageDigest fresh() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java platform has SHA-256", e);
		}
	}

	/** SHA-256 in lower-case hexadecimal. */
	public static String sha256(byte[] content) {
		return HexFormat.of().formatHex(SHA_256.get().digest(content));
	}

	/** SHA-256 of a text in UTF-8, in lower-case hexadecimal. */
	public static String sha256(String text) {
		return sha256(text.getBytes(StandardCharsets.UTF_8));
	}

	/** SHA-256 of a file, in lower-case hexadecimal. */
	public static String sha256(Path file) throws IOException {
		MessageDigest digest = fresh();
		try (InputStream content = Files.newInputStream(file)) {
			content.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
		}
		return HexFormat.of().formatHex(digest.digest());
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
