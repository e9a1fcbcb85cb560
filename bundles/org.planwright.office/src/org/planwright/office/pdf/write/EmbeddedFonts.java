package org.planwright.office.pdf.write;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.planwright.core.report.PrintException;
import org.planwright.office.Messages;
import org.planwright.office.pdf.write.FontFiles.Face;

/** The fonts for one document: for each face a font of just those signs that the document has, and fonts for signs that a face lacks. */
final class EmbeddedFonts {

	/** A font that lacks these has no Chinese signs worth the name. */
	private static final Set<Integer> CHINESE = "规划发展指标".codePoints().boxed().collect(Collectors.toSet());

	private final Map<Face, byte[]> faces = new EnumMap<>(Face.class);
	private final List<byte[]> fallbacks = new ArrayList<>();

	private EmbeddedFonts() {
	}

	/**
	 * Fonts for some signs.
	 *
	 * @param signs all code points that are to be shown
	 * @throws PrintException where this machine has no font with Chinese signs that may be embedded
	 */
	static EmbeddedFonts of(FontFiles files, Set<Integer> signs, Set<Face> wanted) throws PrintException {
		EmbeddedFonts fonts = new EmbeddedFonts();
		Map<File, Optional<byte[]>> made = new HashMap<>();
		Set<Integer> missing = new HashSet<>();
		for (Face face : wanted) {
			List<File> candidates = new ArrayList<>(files.candidates(face));
			candidates.addAll(files.others());
			byte[] font = null;
			for (int i = 0; font == null && i < candidates.size(); i++) {
				font = made.computeIfAbsent(candidates.get(i), file -> Optional.ofNullable(subset(file, signs, missing))).orElse(null);
			}
			if (font == null) {
				throw new PrintException(Messages.text("pdf.fonts"), null);
			}
			fonts.faces.put(face, font);
		}
		fonts.addFallbacks(files, missing);
		return fonts;
	}

	/** Null for a file that cannot be used: no Chinese signs, no permission, no font at all. */
	private static byte[] subset(File file, Set<Integer> signs, Set<Integer> missing) {
		try (FontFile font = new FontFile(file)) {
			if (!font.mayBeEmbedded() || font.covered(CHINESE).size() < CHINESE.size()) {
				return null;
			}
			Set<Integer> covered = font.covered(signs);
			byte[] subset = font.subset(covered);
			signs.stream().filter(sign -> !covered.contains(sign)).forEach(missing::add);
			return subset;
		} catch (IOException e) {
			System.getLogger(EmbeddedFonts.class.getName()).log(System.Logger.Level.INFO, "Not a font that can be embedded: " + file, e);
			return null;
		}
	}

	private void addFallbacks(FontFiles files, Set<Integer> missing) {
		Set<Integer> wanted = new HashSet<>(missing);
		for (File file : files.fallbacks()) {
			if (wanted.isEmpty()) {
				return;
			}
			try (FontFile font = new FontFile(file)) {
				Set<Integer> covered = font.covered(wanted);
				if (font.mayBeEmbedded() && !covered.isEmpty()) {
					fallbacks.add(font.subset(covered));
					wanted.removeAll(covered);
				}
			} catch (IOException e) {
				System.getLogger(EmbeddedFonts.class.getName()).log(System.Logger.Level.INFO, "Not a font that can be embedded: " + file, e);
			}
		}
	}

	/** The font files by face. */
	Map<Face, byte[]> faces() {
		return faces;
	}

	/** The font files for signs that a face lacks. */
	List<byte[]> fallbacks() {
		return fallbacks;
	}
}
