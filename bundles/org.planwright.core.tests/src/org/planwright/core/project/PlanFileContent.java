package org.planwright.core.project;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.planwright.core.Digests;

/** The entries of a project file, to be looked at and tampered with. Packed and unpacked by other code than the program's own. */
public final class PlanFileContent {

	final Map<String, byte[]> entries = new LinkedHashMap<>();

	public static PlanFileContent of(byte[] file) throws IOException {
		PlanFileContent content = new PlanFileContent();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				content.entries.put(entry.getName(), zip.readAllBytes());
			}
		}
		return content;
	}

	String text(String entry) {
		return new String(entries.get(entry), StandardCharsets.UTF_8);
	}

	/** The name of the part in which a text stands. */
	String partWith(String text) {
		return entries.keySet().stream().filter(name -> name.endsWith(".xml") && text(name).contains(text)).findFirst().orElseThrow();
	}

	/** Changes a part and its digest in the manifest, as someone with an editor and patience would. */
	PlanFileContent change(String part, UnaryOperator<String> change) {
		return replace(part, change.apply(text(part)).getBytes(StandardCharsets.UTF_8));
	}

	PlanFileContent replace(String part, byte[] content) {
		String before = Digests.sha256(entries.get(part));
		entries.put(part, content);
		entries.put("manifest.json", text("manifest.json").replace(before, Digests.sha256(content)).getBytes(StandardCharsets.UTF_8));
		return this;
	}

	public PlanFileContent changeManifest(UnaryOperator<String> change) {
		entries.put("manifest.json", change.apply(text("manifest.json")).getBytes(StandardCharsets.UTF_8));
		return this;
	}

	byte[] pack() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
				ZipEntry packed = new ZipEntry(entry.getKey());
				if (entry.getKey().equals("mimetype")) {
					packed.setMethod(ZipEntry.STORED);
					packed.setSize(entry.getValue().length);
					CRC32 crc = new CRC32();
					crc.update(entry.getValue());
					packed.setCrc(crc.getValue());
				}
				zip.putNextEntry(packed);
				zip.write(entry.getValue());
			}
		}
		return bytes.toByteArray();
	}

	public Path writeTo(Path file) throws IOException {
		return Files.write(file, pack());
	}
}
