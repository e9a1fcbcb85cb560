package org.planwright.core.project;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

import org.planwright.model.Alignment;
import org.planwright.model.Answer;
import org.planwright.model.Baseline;
import org.planwright.model.Basis;
import org.planwright.model.CopyOrigin;
import org.planwright.model.Decomposition;
import org.planwright.model.Figure;
import org.planwright.model.NamePair;
import org.planwright.model.Opinion;
import org.planwright.model.OpinionState;
import org.planwright.model.PlanFactory;
import org.planwright.model.Portion;
import org.planwright.model.ReferenceFigure;
import org.planwright.model.Relation;
import org.planwright.model.SharingMethod;
import org.planwright.model.StatePart;
import org.planwright.model.Verdict;

/** What a reviewer leaves behind in the sample project, with every feature used. */
final class SampleReview {

	private static final PlanFactory MAKE = PlanFactory.eINSTANCE;

	private final SampleProject sample;
	private final Alignment alignment;

	SampleReview(SampleProject sample, Alignment alignment) {
		this.sample = sample;
		this.alignment = alignment;
	}

	void fill() {
		judgement();
		opinion();
		decomposition();
		CopyOrigin origin = MAKE.createCopyOrigin();
		origin.setFile("上位规划.plan");
		origin.setPlanId("r415ep09q9s6d821");
		origin.setDigest("cd34");
		origin.setTakenAt("2026-11-20T09:00:00Z");
		sample.national.setCopiedFrom(origin);
		names();
		reference();
		state();
	}

	private void state() {
		Baseline baseline = MAKE.createBaseline();
		baseline.setName("送审稿");
		baseline.setNote("报省发展改革委");
		baseline.setAuthor("李工");
		baseline.setCreated("2026-11-20T11:00:00Z");
		PackedPart content = PackedPart.pack("plans/r415ep09q9s6d821.xml", "A plan that is there no more".getBytes(StandardCharsets.UTF_8));
		sample.session.stateStore().keep(content, 2);
		StatePart part = MAKE.createStatePart();
		part.setPart(content.name());
		part.setDigest(content.sha256());
		baseline.getParts().add(part);
		sample.session.project().getBaselines().add(baseline);
	}

	private void judgement() {
		alignment.setVerdict(Verdict.LOWER);
		alignment.setAuthor("王审");
		alignment.setCreated("2026-11-21T08:00:00Z");
		Basis basis = MAKE.createBasis();
		basis.setField("upper.0.target");
		basis.setValue("26");
		alignment.getBasis().add(basis);
	}

	private void opinion() {
		Opinion opinion = MAKE.createOpinion();
		opinion.setSubject(sample.stations);
		opinion.setAbout(sample.upperStations);
		opinion.setOrigin("lower");
		opinion.setText("建议补充每万人拥有5G基站数。");
		opinion.setProposal("每万人拥有5G基站数达到30个");
		opinion.setAnswer(Answer.PARTLY);
		opinion.setAnswerReason("已在专栏中说明");
		opinion.setState(OpinionState.CLOSED);
		opinion.setAuthor("王审");
		opinion.setCreated("2026-11-21T08:30:00Z");
		sample.province.getOpinions().add(opinion);
	}

	private void decomposition() {
		Decomposition decomposition = MAKE.createDecomposition();
		decomposition.setIndicator(sample.upperStations);
		decomposition.setMethod(SharingMethod.WEIGHTED_MEAN);
		decomposition.setWeightName("2020年常住人口");
		Portion portion = MAKE.createPortion();
		portion.setRegion("浙江");
		portion.setRow(sample.stations);
		portion.setWeight(new BigDecimal("6468"));
		portion.setTarget(figure("31", null, 2025));
		decomposition.getPortions().add(portion);
		sample.national.getDecompositions().add(decomposition);
	}

	private void names() {
		NamePair names = MAKE.createNamePair();
		names.setUpper("每万人拥有5G基站数");
		names.setLower("5G基站数");
		names.setRelation(Relation.DEFINITION_DIFFERS);
		names.setAuthor("王审");
		names.setCreated("2026-11-21T08:00:00Z");
		sample.session.project().getNamePairs().add(names);
	}

	private void reference() {
		ReferenceFigure population = MAKE.createReferenceFigure();
		population.setName("常住人口");
		population.setRegion("浙江");
		population.setFigure(figure("6468", "万人", 2020));
		population.setSource("第七次全国人口普查");
		sample.session.project().getReferences().add(population);
	}

	private static Figure figure(String text, String unit, int year) {
		Figure figure = MAKE.createFigure();
		figure.setText(text);
		figure.setValue(new BigDecimal(text));
		figure.setUnit(unit);
		figure.setYear(year);
		return figure;
	}
}
