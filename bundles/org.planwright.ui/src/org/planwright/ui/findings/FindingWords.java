package org.planwright.ui.findings;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.planwright.core.check.Finding;
import org.planwright.ui.Messages;
import org.planwright.ui.table.CellMark;

/** Findings in a few words, as where the pointer rests on their place. */
public final class FindingWords {

	private static final int SHOWN = 5;

	private FindingWords() {
	}

	/** The sign of the gravest; null where there is none. */
	public static CellMark mark(List<Finding> findings) {
		return findings.stream().map(Finding::severity).min(Comparator.naturalOrder()).map(SeverityLook::mark).orElse(null);
	}

	/** A line for each finding, the first ones in full; empty where there is none. */
	public static String tell(List<Finding> findings) {
		String lines = findings.stream().limit(SHOWN).map(finding -> SeverityLook.words(finding.severity()) + "  " + finding.message().text())
				.collect(Collectors.joining("\n"));
		return findings.size() <= SHOWN ? lines : lines + '\n' + Messages.text("findings.mark.more", Integer.toString(findings.size() - SHOWN));
	}
}
