package org.planwright.core.check.rule.structure;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.apache.commons.lang3.StringUtils;
import org.eclipse.emf.ecore.EObject;
import org.planwright.core.check.CatalogueRule;
import org.planwright.core.check.Findings;
import org.planwright.core.check.Place;
import org.planwright.core.check.Severity;
import org.planwright.core.check.Topic;
import org.planwright.core.check.fact.PassageFacts;
import org.planwright.core.check.fact.PlanFacts;
import org.planwright.model.Division;
import org.planwright.model.KeyProject;
import org.planwright.model.Paragraph;
import org.planwright.model.Section;

/** No heading is printed twice: among its siblings, as its own first line, as the title of two boxes (R56). */
public final class RepeatedHeadingRule extends CatalogueRule {

	private static final String BLANKS = " \t\n\u000B\f\r　：:。";
	private static final Pattern APPENDIX = Pattern.compile("^(?:附[件录表]?|附[件录表][0-9一二三四五六七八九十]*)$");
	private static final int LEAST = 2;

	public RepeatedHeadingRule() {
		super("R56", Topic.STRUCTURE, Severity.INFO);
	}

	@Override
	public void check(PlanFacts plan, Findings findings) {
		siblings(plan.plan(), findings);
		plan.sections().forEach(section -> siblings(section, findings));
		Map<EObject, PassageFacts> passages = new HashMap<>();
		plan.passages().forEach(passage -> passages.put(passage.passage(), passage));
		plan.sections().forEach(section -> ownLine(passages, section, findings));
		Map<String, Place> boxes = new HashMap<>();
		for (KeyProject box : plan.boxes()) {
			String title = plain(box.getTitle());
			Place first = title.length() < LEAST ? null : boxes.putIfAbsent(title, PlanFacts.place(box));
			if (first != null) {
				findings.report(this, PlanFacts.place(box)).variant("box").with(box.getTitle()).also(first).done();
			}
		}
	}

	private void siblings(Division division, Findings findings) {
		Map<String, Place> titles = new HashMap<>();
		for (Section section : division.getSections()) {
			String title = plain(section.getTitle());
			Place first = title.length() < LEAST ? null : titles.putIfAbsent(title, PlanFacts.place(section));
			if (first != null) {
				findings.report(this, PlanFacts.place(section)).variant("sibling").with(section.getTitle()).also(first).done();
			}
		}
	}

	/** A heading that stands again as the first line below it, or as the only heading one step below. */
	private void ownLine(Map<EObject, PassageFacts> passages, Section section, Findings findings) {
		String title = plain(section.getTitle());
		EObject next = !section.getBlocks().isEmpty() ? section.getBlocks().getFirst() : section.getSections().isEmpty() ? null : section.getSections().getFirst();
		String label = plain(section.getLabel());
		String line = next instanceof Paragraph paragraph ? paragraph.getText() : next instanceof Section below ? below.getTitle() : "";
		boolean again = title.length() >= LEAST && (isPlainly(line, title) || isPlainly(line, label + title));
		if (again || APPENDIX.matcher(label).find() && APPENDIX.matcher(plain(line)).matches()) {
			Place place = next instanceof Section below ? PlanFacts.place(below) : passages.get(next).place();
			findings.report(this, place).variant("line").with(section.getTitle() == null ? "" : section.getTitle()).also(PlanFacts.place(section)).done();
		}
	}

	/** Tells whether words made plain are a text, without making them so: a paragraph may be long. */
	private static boolean isPlainly(String words, String text) {
		int at = 0;
		for (int i = 0; words != null && i < words.length(); i++) {
			if (BLANKS.indexOf(words.charAt(i)) < 0) {
				if (at == text.length() || text.charAt(at) != words.charAt(i)) {
					return false;
				}
				at++;
			}
		}
		return at == text.length();
	}

	private static String plain(String words) {
		return words == null ? "" : StringUtils.replaceChars(words, BLANKS, "");
	}
}
