package org.planwright.core.reading.structure;

import java.util.Objects;

import org.planwright.core.reading.source.PlacedText;

/**
 * What the cover and the first lines say about the document.
 *
 * @param title the title; null when the document does not print it
 * @param proposedTitle a title made of what the text says, for a person to confirm; null when one is printed, and when nothing can be said
 * @param level who adopted the plan
 * @param region the area, without 省 or 市; 全国 for a national plan; null when unknown
 * @param publisher the authorities as printed, joined by 、; null when unknown
 * @param published ISO date, or year and month; null when no date is printed
 * @param periodStart first year; 0 when unknown
 * @param periodEnd last year; 0 when unknown
 */
public record FrontMatter(PlacedText title, String proposedTitle, Level level, String region, String publisher, String published,
		int periodStart, int periodEnd) {

	/** Who adopted a plan. */
	public enum Level {
		UNKNOWN, NATIONAL, PROVINCE, CITY, COUNTY
	}

	public FrontMatter {
		Objects.requireNonNull(level, "level");
	}
}
