package org.planwright.ui.tests.facts;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.planwright.core.Digests;
import org.planwright.core.project.ProjectSession;

/** A project file of which one plan says nothing, sealed as if the program had written it: only a forger makes such a one, with the program's own means. */
final class ForgedFile {

	private static final String MANIFEST = "manifest.json";
	private static final String MIMETYPE = "mimetype";

	private ForgedFile() {
	}

	/** Forges a file in its place. */
	static void forge(Path file, String part) throws IOException, ReflectiveOperationException {
		Map<String, byte[]> entries = new LinkedHashMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				entries.put(entry.getName(), zip.readAllBytes());
			}
		}
		byte[] forged = "<a/>".getBytes(StandardCharsets.UTF_8);
		String manifest = new String(entries.get(MANIFEST), StandardCharsets.UTF_8).replace(Digests.sha256(entries.get(part)), Digests.sha256(forged));
		entries.put(part, forged);
		Object parsed = call("FileManifest", "parse", null, manifest.getBytes(StandardCharsets.UTF_8));
		List<Object> parts = new ArrayList<>();
		for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
			if (!List.of(MIMETYPE, MANIFEST).contains(entry.getKey())) {
				parts.add(call("PackedPart", "pack", null, entry.getKey(), entry.getValue()));
			}
		}
		Object seal = call("FileSeal", "of", null, call("FileManifest", "product", parsed), call("FileManifest", "version", parsed), call("FileManifest", "plans", parsed), parts);
		entries.put(MANIFEST, manifest.replace((String) call("FileManifest", "seal", parsed), (String) seal).getBytes(StandardCharsets.UTF_8));
		Files.write(file, pack(entries));
	}

	private static byte[] pack(Map<String, byte[]> entries) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
				ZipEntry packed = new ZipEntry(entry.getKey());
				if (entry.getKey().equals(MIMETYPE)) {
					CRC32 crc = new CRC32();
					crc.update(entry.getValue());
					packed.setMethod(ZipEntry.STORED);
					packed.setSize(entry.getValue().length);
					packed.setCrc(crc.getValue());
				}
				zip.putNextEntry(packed);
				zip.write(entry.getValue());
			}
		}
		return bytes.toByteArray();
	}

	/** Nobody else may seal: this is what keeps it from being done by mistake. */
	private static Object call(String type, String name, Object on, Object... arguments) throws ReflectiveOperationException {
		Class<?> owner = Class.forName(ProjectSession.class.getPackageName() + '.' + type, true, ProjectSession.class.getClassLoader());
		Method method = Stream.of(owner.getDeclaredMethods()).filter(each -> each.getName().equals(name) && each.getParameterCount() == arguments.length).findFirst()
				.orElseThrow(() -> new NoSuchMethodException(type + '.' + name));
		method.setAccessible(true);
		return method.invoke(on, arguments);
	}
}
