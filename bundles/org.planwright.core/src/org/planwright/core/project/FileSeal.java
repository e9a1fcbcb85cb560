package org.planwright.core.project;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

import org.planwright.core.Digests;
import org.planwright.core.project.Container.BadContainer;
import org.planwright.core.project.FileManifest.PlanEntry;
import org.planwright.core.project.migration.FormatVersion;

/**
 * Tells whether a file is as this program writes it, to the byte: then its parts may be written again as they stand. Other tools may pack
 * a file anew or change a part with its digest; they leave the seal as it was, or leave it out.
 */
final class FileSeal {

	private FileSeal() {
	}

	/**
	 * The seal of a file.
	 *
	 * @param product version of the program that writes it
	 * @param plans what the manifest says of the plans, in its order
	 * @param parts all parts but the manifest, in the order of the file
	 */
	static String of(String product, int version, List<PlanEntry> plans, List<PackedPart> parts) {
		StringBuilder text = new StringBuilder(product).append(' ').append(version);
		plans.forEach(plan -> text.append('\n').append(plan.sealed()));
		parts.forEach(part -> text.append('\n').append(part.name()).append(' ').append(part.stored()).append(' ').append(part.packed().length)
				.append(' ').append(part.size()).append(' ').append(part.crc()).append(' ').append(part.sha256()));
		return Digests.sha256(text.toString());
	}

	/**
	 * Tells whether nobody but this program, in whatever version, made the file.
	 *
	 * @param parts all parts but the manifest, in the order of the file
	 */
	static boolean isIntact(FileManifest manifest, List<PackedPart> parts) {
		return manifest.seal() != null && manifest.product() != null && of(manifest.product(), manifest.version(), manifest.plans(), parts).equals(manifest.seal());
	}

	/** Tells whether this version of the program on this system, where packers differ, would write a sealed file to the byte as it is. */
	static boolean isOwn(FileManifest manifest, List<PackedPart> parts) throws BadContainer {
		if (!Product.version().equals(manifest.product()) || manifest.version() != FormatVersion.CURRENT) {
			return false;
		}
		PackedPart largest = Collections.max(parts, Comparator.comparingInt(PackedPart::size));
		return largest.stored() || Arrays.equals(PackedPart.pack(largest.name(), largest.content()).packed(), largest.packed());
	}
}
