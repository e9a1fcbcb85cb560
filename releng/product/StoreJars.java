import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Lets assembled products start faster, run by the build with the folder of all products and the jar of {@code org.planwright.start}.
 * <ul>
 * <li>The jars of the products are written anew without compression, since at every start the framework reads the bytes of each class
 * even where the JVM has the class in its archive; the archives of the products compress them.
 * <li>They lose their signatures: the JVM, on whose class path they stand, would verify them and never keep their classes ready-made.
 * <li>{@code launch/start.jar} beside the start scripts names them all as its class path, so that the command to start stays short.
 * </ul>
 */
final class StoreJars {

	private static final Pattern SIGNATURE = Pattern.compile("META-INF/[^/]*\\.(SF|RSA|DSA|EC)");
	/** Classes of packages: no descriptors of modules, no variants for other versions of Java. */
	private static final Pattern CLASS = Pattern.compile("(?!META-INF/).+/.+\\.class");
	private static final Pattern DIGEST = Pattern.compile("(?i).*-Digest(-.*)?");

	private StoreJars() {
	}

	public static void main(String[] arguments) throws IOException {
		// The products of all systems have most jars in common.
		Map<String, Path> stored = new HashMap<>();
		for (Path jar : jars(Path.of(arguments[0]))) {
			Path twin = stored.putIfAbsent(jar.getFileName() + " " + Files.size(jar), jar);
			if (twin == null) {
				store(jar, jar, "");
			} else {
				Files.copy(twin, jar, StandardCopyOption.REPLACE_EXISTING);
			}
		}
		for (Path scripts : find(Path.of(arguments[0]), file -> file.endsWith("launch") && Files.isDirectory(file.resolveSibling("plugins")))) {
			List<Path> jars = jars(scripts.resolveSibling("plugins"));
			refuseTwins(jars);
			String classPath = jars.stream().map(jar -> "../plugins/" + jar.getFileName()).collect(Collectors.joining(" "));
			store(Path.of(arguments[1]), scripts.resolve("start.jar"), classPath);
		}
	}

	/** On one class path, the first of two classes of the same name hides the second. */
	private static void refuseTwins(List<Path> jars) throws IOException {
		Map<String, Path> owners = new HashMap<>();
		for (Path jar : jars) {
			try (ZipFile file = new ZipFile(jar.toFile())) {
				for (ZipEntry entry : file.stream().filter(entry -> CLASS.matcher(entry.getName()).matches()).toList()) {
					Path other = owners.putIfAbsent(entry.getName(), jar);
					if (other != null) {
						throw new IllegalStateException(entry.getName() + " is in " + jar + " and in " + other);
					}
				}
			}
		}
	}

	private static List<Path> jars(Path products) throws IOException {
		return find(products, file -> file.getParent().endsWith("plugins") && file.toString().endsWith(".jar"));
	}

	private static List<Path> find(Path folder, Predicate<Path> wanted) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(wanted).sorted().toList();
		}
	}

	private static void store(Path jar, Path target, String classPath) throws IOException {
		Path fresh = target.resolveSibling(target.getFileName() + ".new");
		try (ZipFile old = new ZipFile(jar.toFile()); OutputStream file = Files.newOutputStream(fresh); ZipOutputStream out = new ZipOutputStream(file)) {
			for (ZipEntry entry : old.stream().toList()) {
				if (SIGNATURE.matcher(entry.getName()).matches()) {
					continue;
				}
				try (InputStream in = old.getInputStream(entry)) {
					copy(entry, entry.getName().equals(JarFile.MANIFEST_NAME) ? manifest(in, classPath) : in.readAllBytes(), out);
				}
			}
		}
		Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
	}

	/** The digests of a signed jar are a long list that would be read at every start. */
	private static byte[] manifest(InputStream old, String classPath) throws IOException {
		Manifest manifest = new Manifest(old);
		manifest.getEntries().values().forEach(section -> section.keySet().removeIf(name -> DIGEST.matcher(name.toString()).matches()));
		manifest.getEntries().values().removeIf(Map::isEmpty);
		if (!classPath.isEmpty()) {
			manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classPath);
		}
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		manifest.write(out);
		return out.toByteArray();
	}

	private static void copy(ZipEntry entry, byte[] content, ZipOutputStream out) throws IOException {
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
