package org.planwright.core.check.rule.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planwright.core.LinkJudgement.Words;
import org.planwright.core.check.CheckSettings;
import org.planwright.core.check.Checker;
import org.planwright.core.check.PlanCase;
import org.planwright.core.project.Ids;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.LinkEdits;
import org.planwright.core.reading.PlanAssembler;
import org.planwright.core.reading.ReadingProgress;
import org.planwright.core.reading.source.SourceText;
import org.planwright.core.trace.FoundLink;
import org.planwright.core.trace.Judgements;
import org.planwright.core.trace.TraceIndex;
import org.planwright.model.Indicator;
import org.planwright.model.IndicatorTable;
import org.planwright.model.LinkKind;
import org.planwright.model.LinkState;
import org.planwright.model.Mention;
import org.planwright.model.Paragraph;
import org.planwright.model.Plan;
import org.planwright.model.TraceLink;

class AmbiguousLinkRuleTest {

	private static final AmbiguousLinkRule RULE = new AmbiguousLinkRule();
	private final LinkCase written = new LinkCase();
	private final PlanCase two = new PlanCase().row("5G基站数", "万个", "2.9", "15", "").row("光纤端口数", "万个", "30", "80", "").section("三、", "任务")
			.task("（一）", "建设网络").text("到2025年，建成基站15万个。").text("建成基站15万个，光纤端口80万个。");

	private Indicator row(int place) {
		return ((IndicatorTable) two.plan().getSections().getFirst().getBlocks().getFirst()).getIndicators().get(place);
	}

	private Paragraph paragraph(int place) {
		return (Paragraph) two.plan().getSections().get(1).getSections().getFirst().getBlocks().get(place);
	}

	@Test
	void whatStandsInSomethingMayServeItBesides() {
		written.link(LinkKind.SUPPORTS);
		TraceLink contains = written.link(LinkKind.SUPPORTS);
		written.plan.change(plan -> contains.setKind(LinkKind.CONTAINS));
		written.plan.expect(RULE);
	}

	@Test
	void acceptedAndRejectedAtOnceIsPointedOut() {
		written.link(LinkKind.SUPPORTS);
		written.state(written.link(LinkKind.SUPPORTS), LinkState.REJECTED);
		written.plan.expect(RULE, "warning （一）建设网络: （一）建设网络 → 5G基站数");
	}

	@Test
	void severalWaysOfServingArePointedOut() {
		written.link(LinkKind.SUPPORTS);
		written.link(LinkKind.DRIVES);
		written.plan.expect(RULE, "info （一）建设网络: （一）建设网络 → 5G基站数");
	}

	private static final String FIGURE = "建成基站15万个";

	private TraceLink measures(Paragraph text, String words, Indicator row) {
		int start = text.getText().indexOf(words);
		return new LinkEdits(two.session()).add(Judgements.of(text, new Words(text, start, start + words.length()), row, LinkKind.MEASURES), "");
	}

	@Test
	void oneFigureIsOfOneIndicator() {
		measures(paragraph(0), FIGURE, row(0));
		two.expect(RULE);
		TraceLink other = measures(paragraph(0), FIGURE, row(1));
		two.expect(RULE, "warning （一）建设网络: 建成基站15万个");
		two.session().edit("state", null, () -> other.setState(LinkState.REJECTED));
		two.expect(RULE);
	}

	@Test
	void sameWordsElsewhereOfAPartOrOfSeveralFiguresAreNoContradiction() {
		measures(paragraph(0), FIGURE, row(0));
		measures(paragraph(1), FIGURE, row(1));
		two.expect(RULE);
		measures(paragraph(1), "建成基站15万个，光纤端口80万个", row(0));
		measures(paragraph(1), "建成基站15万个，光纤端口80万个", row(1));
		two.expect(RULE);
		TraceLink part = measures(paragraph(0), FIGURE, row(1));
		two.expect(RULE, "warning （一）建设网络: 建成基站15万个");
		two.session().edit("part", null, () -> row(0).getParts().add((Indicator) part.getTarget()));
		two.expect(RULE);
	}

	@Test
	void severalThingsServedByTheSameWordsAreNoContradiction() {
		for (int i = 0; i < 2; i++) {
			int start = paragraph(0).getText().indexOf(FIGURE);
			new LinkEdits(two.session()).add(Judgements.of(paragraph(0), new Words(paragraph(0), start, start + 4), row(i), LinkKind.SUPPORTS), "");
		}
		two.expect(RULE);
	}

	@ParameterizedTest
	@ValueSource(strings = {"national", "zhejiang", "hunan", "guizhou"})
	void whoeverAcceptsAllThatRealPlansSuggestIsNotAccused(String name) throws IOException {
		byte[] bytes = Files.readAllBytes(Path.of("..", "org.planwright.samples", "plans", name + ".txt"));
		Plan plan = new PlanAssembler(Ids::fresh).read(SourceText.decode(name + ".txt", bytes), ReadingProgress.NONE).plan();
		ProjectSession session = ProjectSession.holding(name, List.of(plan));
		List<FoundLink> links = TraceIndex.of(plan).links();
		new LinkEdits(session).accept(links.stream().map(link -> Judgements.of(link, session::find).orElseThrow()).toList(), "");
		List<Mention> tied = new ArrayList<>();
		plan.eAllContents().forEachRemaining(object -> {
			if (object instanceof Mention mention && mention.getIndicator() != null) {
				tied.add(mention);
			}
		});
		for (Mention mention : tied) {
			Paragraph text = mention.eContainer() instanceof Paragraph paragraph ? paragraph : null;
			if (text != null) {
				new LinkEdits(session).add(Judgements.of(text, new Words(text, mention.getStart(), mention.getEnd()), mention.getIndicator(), LinkKind.MEASURES), "");
			}
		}
		assertTrue(plan.getLinks().size() >= links.size());
		assertEquals(List.of(), new Checker(new CheckSettings(Map.of())).check(plan, null, () -> false).findings().stream()
				.filter(finding -> finding.rule().equals("R64")).map(Object::toString).toList());
	}
}
