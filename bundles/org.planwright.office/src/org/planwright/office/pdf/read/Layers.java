package org.planwright.office.pdf.read;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentMembershipDictionary;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;

/** The layers of a document: what stands in one that is switched off is not shown. */
final class Layers {

	/** More than any drawing has; the library looks for each in lists. */
	private static final int MOST = 5_000;

	private final PDOptionalContentProperties properties;
	private final Map<COSDictionary, Boolean> shown = new IdentityHashMap<>();

	Layers(PDDocument document) {
		properties = document.getDocumentCatalog().getOCProperties();
	}

	/**
	 * The name of a layer that is not shown.
	 *
	 * @param content what a part of a page says of the layer that it stands in; null where it says nothing
	 * @return null where the part is shown; empty for a layer without a name
	 */
	String hiding(COSDictionary content) {
		if (properties == null || content == null || shown.size() > MOST || shown.computeIfAbsent(content, this::isShown)) {
			return null;
		}
		return Objects.requireNonNullElse(content.getString(COSName.NAME), "");
	}

	private boolean isShown(COSDictionary content) {
		PDPropertyList part = PDPropertyList.create(content);
		if (part instanceof PDOptionalContentGroup group) {
			return properties.isGroupEnabled(group);
		}
		if (part instanceof PDOptionalContentMembershipDictionary several) {
			List<PDOptionalContentGroup> groups = several.getOCGs().stream().filter(PDOptionalContentGroup.class::isInstance).map(PDOptionalContentGroup.class::cast).toList();
			if (groups.isEmpty()) {
				return true;
			}
			return switch (several.getVisibilityPolicy().getName()) {
				case "AllOn" -> groups.stream().allMatch(properties::isGroupEnabled);
				case "AnyOff" -> !groups.stream().allMatch(properties::isGroupEnabled);
				case "AllOff" -> groups.stream().noneMatch(properties::isGroupEnabled);
				default -> groups.stream().anyMatch(properties::isGroupEnabled);
			};
		}
		return true;
	}
}
