package org.planwright.core.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planwright.core.project.ProjectFileException.Code;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;

/** Files damaged in every way: they are refused, or what is opened is exactly what was written. Never anything else, and never for long. */
class DamagedFileTest {

	private static final Duration NOT_HANGING = Duration.ofMinutes(5);

	private final FileSystem disk = Jimfs.newFileSystem(Configuration.unix());
	private final Path file = disk.getPath("/a.plan");
	private final SampleProject sample = new SampleProject();
	private byte[] good;

	@BeforeEach
	void save() throws IOException {
		sample.session.saveAs(file);
		good = Files.readAllBytes(file);
	}

	@Test
	void everyPrefixIsRefused() {
		assertTimeoutPreemptively(NOT_HANGING, () -> {
			for (int length = 0; length < good.length; length++) {
				Code code = open(Arrays.copyOf(good, length));
				Code expected = length == 0 ? Code.EMPTY : length < 73 ? Code.FOREIGN : Code.DAMAGED;
				assertEquals(expected, code, "cut at " + length);
			}
		});
	}

	@Test
	void whatIsAppendedOrPutBeforeDoesNoHarm() throws IOException {
		byte[] longer = Arrays.copyOf(good, good.length + 100);
		open(longer);
		byte[] shifted = new byte[good.length + 100];
		System.arraycopy(good, 0, shifted, 100, good.length);
		open(shifted);
	}

	@Test
	void aFlippedBitIsNoticedOrMeansNothing() {
		Random random = new Random(20261120);
		assertTimeoutPreemptively(NOT_HANGING, () -> {
			int refused = 0;
			for (int round = 0; round < 2000; round++) {
				byte[] damaged = good.clone();
				damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
				refused += open(damaged) == null ? 0 : 1;
			}
			assertTrue(refused > 1500, refused + " of 2000 refused");
		});
	}

	@Test
	void overwrittenStretchesAreNoticedOrMeanNothing() {
		Random random = new Random(7);
		assertTimeoutPreemptively(NOT_HANGING, () -> {
			for (int round = 0; round < 500; round++) {
				byte[] damaged = good.clone();
				int from = random.nextInt(damaged.length);
				byte[] noise = new byte[Math.min(1 + random.nextInt(64), damaged.length - from)];
				random.nextBytes(noise);
				System.arraycopy(noise, 0, damaged, from, noise.length);
				open(damaged);
			}
		});
	}

	/** Someone wrote the digests anew: then the content is what the file says, but reading it must still be safe. */
	@Test
	void aPartThatWasTamperedWithIsReadSafely() {
		Random random = new Random(11);
		assertTimeoutPreemptively(NOT_HANGING, () -> {
			int opened = 0;
			for (int round = 0; round < 600; round++) {
				PlanFileContent content = PlanFileContent.of(good);
				List<String> parts = content.entries.keySet().stream().filter(name -> name.endsWith(".xml")).toList();
				String part = parts.get(random.nextInt(parts.size()));
				byte[] xml = content.entries.get(part).clone();
				for (int flips = 1 + random.nextInt(3); flips > 0; flips--) {
					xml[random.nextInt(xml.length)] = (byte) (random.nextBoolean() ? "\"<>&=/ #09azAZ:x".charAt(random.nextInt(16)) : random.nextInt(256));
				}
				Files.write(file, content.replace(part, xml).pack());
				opened += openSafely() ? 1 : 0;
			}
			assertTrue(opened > 50, "some must get through to be worth the test: " + opened);
		});
	}

	@Test
	void aTamperedManifestIsReadSafely() {
		Random random = new Random(13);
		assertTimeoutPreemptively(NOT_HANGING, () -> {
			for (int round = 0; round < 300; round++) {
				PlanFileContent content = PlanFileContent.of(good);
				byte[] json = content.entries.get("manifest.json").clone();
				json[random.nextInt(json.length)] = (byte) "\"{}[],:x019-".charAt(random.nextInt(12));
				content.entries.put("manifest.json", json);
				Files.write(file, content.pack());
				openSafely();
			}
		});
	}

	@Test
	void sectionsOfAPartMovedAboutAreReadSafely() {
		Random random = new Random(17);
		String part = PartSet.partOf(sample.province);
		assertTimeoutPreemptively(NOT_HANGING, () -> {
			for (int round = 0; round < 300; round++) {
				PlanFileContent content = PlanFileContent.of(good);
				String[] lines = content.text(part).split("\n");
				for (int swaps = 1 + random.nextInt(3); swaps > 0; swaps--) {
					int one = 1 + random.nextInt(lines.length - 1);
					lines[one] = lines[1 + random.nextInt(lines.length - 1)];
				}
				Files.write(file, content.replace(part, String.join("\n", lines).getBytes(StandardCharsets.UTF_8)).pack());
				openSafely();
			}
		});
	}

	/** Opens a damaged file; the code when it is refused, null when it opened, and then with the right content. */
	private Code open(byte[] damaged) throws IOException {
		Files.write(file, damaged);
		try {
			ProjectSession opened = ProjectSession.open(file);
			assertTrue(EcoreUtil.equals(sample.session.project(), opened.project()), "opened with other content");
			return null;
		} catch (ProjectFileException e) {
			return e.code();
		}
	}

	/** Opens a file whose content may be anything; when it opens, it can be saved and opened again. */
	private boolean openSafely() throws IOException {
		try {
			ProjectSession opened = ProjectSession.open(file);
			opened.saveAs(file);
			assertTrue(EcoreUtil.equals(opened.project(), ProjectSession.open(file).project()));
			return true;
		} catch (ProjectFileException e) {
			assertTrue(e.code() != Code.VERIFY_FAILED && e.code() != Code.WRITE_FAILED, e.getMessage());
			return false;
		}
	}
}
