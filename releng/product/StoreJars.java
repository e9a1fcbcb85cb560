import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Lets assembled products start faster, run by the build with the folder of all products. Their jars are written anew without
 * compression, since at every start the framework reads the bytes of each class even where the JVM has the class in its archive; the
 * archives of the products compress them. And the framework and its launcher, which stand on the JVM's class path, lose their
 * signatures: the JVM would verify them at every start and never archive their classes.
 */
final class StoreJars {

	private static final Pattern ON_CLASS_PATH = Pattern.compile("org\\.eclipse\\.(osgi|equinox\\.launcher)_.*\\.jar");
	private static final Pattern SIGNATURE = Pattern.compile("META-INF/[^/]*\\.(SF|RSA|DSA|EC)");

	private StoreJars() {
	}

	public static void main(String[] arguments) throws IOException {
		// The products of all systems have most jars in common.
		Map<String, Path> stored = new HashMap<>();
		for (Path jar : jars(Path.of(arguments[0]))) {
			Path twin = stored.putIfAbsent(jar.getFileName() + " " + Files.size(jar), jar);
			if (twin == null) {
				store(jar);
			} else {
				Files.copy(twin, jar, StandardCopyOption.REPLACE_EXISTING);
			}
		}
	}

	private static List<Path> jars(Path products) throws IOException {
		try (Stream<Path> files = Files.walk(products)) {
			return files.filter(file -> file.getParent().endsWith("plugins") && file.toString().endsWith(".jar")).toList();
		}
	}

	private static void store(Path jar) throws IOException {
		boolean onClassPath = ON_CLASS_PATH.matcher(jar.getFileName().toString()).matches();
		Path fresh = jar.resolveSibling(jar.getFileName() + ".new");
		try (ZipFile old = new ZipFile(jar.toFile()); OutputStream file = Files.newOutputStream(fresh); ZipOutputStream out = new ZipOutputStream(file)) {
			for (ZipEntry entry : old.stream().toList()) {
				if (!onClassPath || !SIGNATURE.matcher(entry.getName()).matches()) {
					copy(old, entry, out);
				}
			}
		}
		Files.move(fresh, jar, StandardCopyOption.REPLACE_EXISTING);
	}

	private static void copy(ZipFile old, ZipEntry entry, ZipOutputStream out) throws IOException {
		byte[] content;
		try (InputStream in = old.getInputStream(entry)) {
			content = in.readAllBytes();
		}
		CRC32 sum = new CRC32();
		sum.update(content);
		ZipEntry plain = new ZipEntry(entry.getName());
		plain.setLastModifiedTime(entry.getLastModifiedTime());
		plain.setMethod(ZipEntry.STORED);
		plain.setSize(content.length);
		plain.setCompressedSize(content.length);
		plain.setCrc(sum.getValue());
		out.putNextEntry(plain);
		out.write(content);
		out.closeEntry();
	}
}
