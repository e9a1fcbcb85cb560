package org.planwright.core.check.rule.prose;

import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.planwright.core.figure.Glyphs;
import org.planwright.model.Section;

/** Over how many years a sentence speaks, where no two years stand in it. */
final class Periods {

	/** The years of a plan. */
	static final int FIVE_YEARS = 5;

	private static final Pattern SPOKEN = Pattern.compile("(?<![\\d十])(?:五|5)\\s*年(?!前|级)|五[\"“”'‘’]?(?:期间|时期|以来)");
	private static final Pattern PLAN = Pattern.compile("[\"“”'‘’]?十?[一二三四五六七八九十]五[\"“”'‘’]?(?!年)");

	private Periods() {
	}

	/** Tells whether folded words speak of five years: 五年, “十三五”期间. */
	static boolean isOfFiveYears(String folded) {
		return SPOKEN.matcher(folded).find();
	}

	/** Tells whether the heading of a section, or one above it, names a five-year plan: “十三五”时期发展成就. */
	static boolean isOfFiveYears(Section section) {
		for (EObject at = section; at instanceof Section heading; at = at.eContainer()) {
			if (heading.getTitle() != null && PLAN.matcher(Glyphs.fold(heading.getTitle())).find()) {
				return true;
			}
		}
		return false;
	}
}
