package org.planwright.core.project;

import java.math.BigDecimal;
import java.util.List;

import org.planwright.model.Alignment;
import org.planwright.model.Basis;
import org.planwright.model.ChangeKind;
import org.planwright.model.Comment;
import org.planwright.model.CommentState;
import org.planwright.model.Direction;
import org.planwright.model.Evidence;
import org.planwright.model.Figure;
import org.planwright.model.FigureComparator;
import org.planwright.model.Footnote;
import org.planwright.model.Glossary;
import org.planwright.model.Indicator;
import org.planwright.model.IndicatorAttribute;
import org.planwright.model.IndicatorTable;
import org.planwright.model.KeyProject;
import org.planwright.model.LinkKind;
import org.planwright.model.LinkState;
import org.planwright.model.Mention;
import org.planwright.model.NoteSeverity;
import org.planwright.model.Observation;
import org.planwright.model.Paragraph;
import org.planwright.model.ParagraphStyle;
import org.planwright.model.PathShape;
import org.planwright.model.Plan;
import org.planwright.model.PlanFactory;
import org.planwright.model.PlanLevel;
import org.planwright.model.Project;
import org.planwright.model.ProjectItem;
import org.planwright.model.ReadingNote;
import org.planwright.model.Relation;
import org.planwright.model.Section;
import org.planwright.model.Setting;
import org.planwright.model.SourceDocument;
import org.planwright.model.Task;
import org.planwright.model.Term;
import org.planwright.model.TextRow;
import org.planwright.model.TextTable;
import org.planwright.model.TraceLink;
import org.planwright.model.Waiver;

/**
 * A small project in which every class and every feature of the model is used: a national plan, and a provincial one that answers to it.
 */
public final class SampleProject {

	private static final PlanFactory MAKE = PlanFactory.eINSTANCE;

	public final ProjectSession session = ProjectSession.create("信息通信业“十四五”规划");
	public final Plan national = MAKE.createPlan();
	public final Plan province = MAKE.createPlan();

	public final IndicatorTable table = MAKE.createIndicatorTable();
	public final Indicator stations = indicator("5G基站数", "万个", "6.26", "20", "[13.74]");
	public final Indicator villages = indicator("行政村5G通达率", "%", "0", "80", "[80]");
	public final Indicator upperStations = indicator("每万人拥有5G基站数", "个", "5", "26", "[21]");
	public final Section chapter = MAKE.createSection();
	public final Task task = MAKE.createTask();
	public final Paragraph paragraph = MAKE.createParagraph();
	public final Mention mention = MAKE.createMention();
	public final KeyProject box = MAKE.createKeyProject();
	public final TraceLink link = MAKE.createTraceLink();
	public final Comment comment = MAKE.createComment();

	public SampleProject() {
		fillProvince();
		fillNational();
		session.edit("建立", session.project(), () -> {
			Project project = session.project();
			project.getPlans().addAll(List.of(national, province));
			Setting setting = MAKE.createSetting();
			setting.setKey("tolerance");
			setting.setValue("3%");
			project.getSettings().add(setting);
			Comment remark = MAKE.createComment();
			remark.setText("全部文件已汇总");
			remark.setState(CommentState.RESOLVED);
			remark.setResolvedBy("赵工");
			remark.setResolvedAt("2026-11-20T08:00:00Z");
			project.getComments().add(remark);
			province.setUpper(national);
			Alignment alignment = MAKE.createAlignment();
			alignment.getUpper().add(upperStations);
			alignment.getLower().add(stations);
			alignment.setRelation(Relation.DEFINITION_DIFFERS);
			alignment.setState(LinkState.ACCEPTED);
			alignment.setReason("口径不同");
			province.getAlignments().add(alignment);
			new SampleReview(this, alignment).fill();
		});
	}

	private void fillProvince() {
		province.setTitle("浙江省信息通信业发展“十四五”规划");
		province.setLevel(PlanLevel.PROVINCE);
		province.setRegion("浙江");
		province.setPublisher("浙江省发展和改革委员会、浙江省通信管理局");
		province.setPublished("2021-06-10");
		province.setPeriodStart(2021);
		province.setPeriodEnd(2025);
		SourceDocument source = MAKE.createSourceDocument();
		source.setFileName("zhejiang.txt");
		source.setCharset("UTF-8");
		source.setDigest("ab12");
		source.setImportedAt("2026-11-20T10:00:00Z");
		source.setLineCount(443);
		province.setSource(source);

		fillSections();
		fillTable();
		fillBox();
		fillStatements();
	}

	private void fillSections() {
		chapter.setLevel(1);
		chapter.setLabel("三、");
		chapter.setTitle("主要任务及重点工程");
		chapter.setLine(251);
		task.setLevel(4);
		task.setLabel("");
		task.setTitle("有序推进5G高质量网络建设");
		task.setRunIn(true);
		task.setRunInMark("。");
		task.setLine(257);
		task.setLeadOffice("省通信管理局");
		task.getResponsibleOffices().addAll(List.of("省经信厅", "省发展改革委"));
		task.setDeadline("2025");
		paragraph.setText("加快5G独立组网，到2025年，全省建成5G基站20万个，\t“<&>”\n实现全覆盖。");
		paragraph.setStyle(ParagraphStyle.BODY);
		paragraph.setFirstLine(257);
		paragraph.setLastLine(258);
		mention.setQuote("全省建成5G基站20万个");
		mention.setStart(paragraph.getText().indexOf(mention.getQuote()));
		mention.setEnd(mention.getStart() + mention.getQuote().length());
		mention.setLine(257);
		mention.setIndicator(stations);
		Figure figure = figure("20万个", "20");
		figure.setUnit("万个");
		figure.setPriceBase("现价");
		figure.setYear(2025);
		mention.setFigure(figure);
		paragraph.getMentions().add(mention);
		task.getBlocks().add(paragraph);
		chapter.getSections().add(task);
		province.getSections().add(chapter);
		TextTable plain = MAKE.createTextTable();
		plain.setTitle("附表");
		TextRow row = MAKE.createTextRow();
		row.getCells().addAll(List.of("甲", "", " 乙 "));
		plain.getRows().add(row);
		chapter.getBlocks().add(plain);
	}

	private void fillTable() {
		table.setLabel("表1");
		table.setTitle("主要指标");
		table.getHeadings().addAll(List.of("序号", "指标", "2020年", "2025年"));
		table.setBaselineYear(2020);
		table.setTargetYear(2025);
		stations.setCategory("基础设施");
		stations.setNo("5");
		stations.setPrintedName("5G基站数（万个）①");
		stations.getAliases().addAll(List.of("5G基站", "第五代移动通信基站"));
		stations.setPriceBase("2019年不变单价");
		stations.setAttribute(IndicatorAttribute.EXPECTED);
		stations.setPathShape(PathShape.GEOMETRIC);
		stations.setDirection(Direction.HIGHER);
		stations.getNotes().add("含室内分布系统");
		stations.setFirstLine(100);
		stations.setLastLine(105);
		Indicator part = indicator("城区5G基站数", "万个", "4.0", "12", "—");
		part.getBaseline().setFlag("*");
		stations.getParts().add(part);
		villages.getTarget().setComparator(FigureComparator.AT_LEAST);
		table.getIndicators().addAll(List.of(stations, villages));
		Footnote note = MAKE.createFootnote();
		note.setMark("注1");
		note.setText("[ ]内为5年累计变化数。");
		note.setLine(244);
		table.getFootnotes().add(note);
		province.getBlocks().add(table);
	}

	private void fillBox() {
		box.setNo("1");
		box.setLabel("专栏1");
		box.setTitle("5G网络部署工程");
		box.setGoalLabel("工程目标");
		box.setContentLabel("工程内容");
		Paragraph goal = MAKE.createParagraph();
		goal.setText("到2025年，全省建成5G基站20万个。");
		goal.setStyle(ParagraphStyle.BULLET);
		box.getGoals().add(goal);
		ProjectItem item = MAKE.createProjectItem();
		item.setNo("1");
		item.setLabel("（1）");
		item.setTitle("加快5G独立组网");
		item.setTitleMark("。");
		item.setText("优先完成中心城区。");
		item.setLine(275);
		item.setLastLine(276);
		box.getItems().add(item);
		chapter.getBlocks().add(box);
		Glossary glossary = MAKE.createGlossary();
		Term term = MAKE.createTerm();
		term.setNo("1");
		term.setTerm("PON");
		term.setExpansion("Passive Optical Network");
		term.setDefinition("无源光网络");
		term.setText("PON：Passive Optical Network，无源光网络");
		term.setLine(416);
		glossary.getTerms().add(term);
		province.getBlocks().add(glossary);
	}

	private void fillStatements() {
		link.setSource(box);
		link.setTarget(stations);
		link.setKind(LinkKind.DRIVES);
		link.setState(LinkState.ACCEPTED);
		link.setReason("目标句写明");
		link.setAuthor("王工");
		link.setCreated("2026-11-20T10:00:00Z");
		link.setStrength(2);
		link.getKnown().add("独立组网");
		Basis basis = MAKE.createBasis();
		basis.setSubject(stations);
		basis.setField("target");
		basis.setValue("20");
		link.getBasis().add(basis);
		Evidence evidence = MAKE.createEvidence();
		evidence.setPassage(paragraph);
		evidence.setStart(4);
		evidence.setEnd(8);
		evidence.setQuote("独立组网");
		link.getEvidence().add(evidence);
		Evidence words = MAKE.createEvidence();
		words.setPassage(paragraph);
		words.setStart(0);
		words.setEnd(2);
		words.setQuote("加快");
		words.setJudged("推进");
		link.setWords(words);
		province.getLinks().add(link);
		Observation observation = MAKE.createObservation();
		observation.setIndicator(stations);
		observation.setYear(2022);
		observation.setFigure(figure("17.1", "17.1"));
		observation.setSource("统计公报");
		observation.setRevision(1);
		province.getObservations().add(observation);
		Waiver waiver = MAKE.createWaiver();
		waiver.setRule("R1");
		waiver.setSubject(stations);
		waiver.setReason("按累计");
		waiver.setAuthor("王工");
		waiver.setDate("2026-11-20");
		waiver.setFingerprint("beef");
		province.getWaivers().add(waiver);
		comment.setSubject(paragraph);
		Evidence meant = MAKE.createEvidence();
		meant.setPassage(paragraph);
		meant.setStart(0);
		meant.setEnd(4);
		meant.setQuote(paragraph.getText().substring(0, 4));
		comment.setWords(meant);
		comment.setText("请核对");
		comment.setAuthor("李工");
		comment.setCreated("2026-11-20T10:00:00Z");
		Comment reply = MAKE.createComment();
		reply.setText("已核对");
		comment.getReplies().add(reply);
		province.getComments().add(comment);
		ReadingNote note = MAKE.createReadingNote();
		note.setSeverity(NoteSeverity.DOUBTFUL);
		note.setCode("table.shifted");
		note.getArguments().add("3");
		note.setLine(100);
		note.setLastLine(105);
		note.setSubject(stations);
		province.getReadingNotes().add(note);
	}

	private void fillNational() {
		national.setTitle("“十四五”信息通信行业发展规划");
		national.setLevel(PlanLevel.NATIONAL);
		national.setRegion("全国");
		IndicatorTable upperTable = MAKE.createIndicatorTable();
		upperTable.getIndicators().add(upperStations);
		national.getBlocks().add(upperTable);
	}

	public static Indicator indicator(String name, String unit, String baseline, String target, String change) {
		Indicator indicator = MAKE.createIndicator();
		indicator.setNo("");
		indicator.setName(name);
		indicator.setUnit(unit);
		indicator.setBaseline(figure(baseline, baseline));
		indicator.setTarget(figure(target, target));
		String digits = change.replaceAll("[^0-9.]", "");
		indicator.setChange(figure(change, digits.isEmpty() ? null : digits));
		indicator.setChangeKind(digits.isEmpty() ? ChangeKind.NONE : ChangeKind.CUMULATIVE);
		return indicator;
	}

	public static Figure figure(String text, String number) {
		Figure figure = MAKE.createFigure();
		figure.setText(text);
		if (number != null) {
			figure.setValue(new BigDecimal(number));
			figure.setDecimals(Math.max(0, figure.getValue().scale()));
		}
		return figure;
	}
}
