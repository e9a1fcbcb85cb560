package org.planwright.core.trace;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

import org.eclipse.emf.ecore.EObject;
import org.planwright.core.Figures;
import org.planwright.core.PlanMentions;
import org.planwright.core.figure.ChangeFigure;
import org.planwright.core.project.Ids;
import org.planwright.model.Division;
import org.planwright.model.Evidence;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.IndicatorTable;
import org.planwright.model.KeyProject;
import org.planwright.model.LinkKind;
import org.planwright.model.LinkState;
import org.planwright.model.Paragraph;
import org.planwright.model.Passage;
import org.planwright.model.Plan;
import org.planwright.model.PlanFactory;
import org.planwright.model.ProjectItem;
import org.planwright.model.Section;
import org.planwright.model.TraceLink;

/** A plan of a few sections, boxes and rows of the Zhejiang plan, with their own words. */
final class SmallPlan {

	private static final PlanFactory MAKE = PlanFactory.eINSTANCE;

	final Plan plan = MAKE.createPlan();
	final IndicatorTable table = MAKE.createIndicatorTable();
	final Indicator revenue = indicator("基础电信企业电信业务收入", "亿元", "856.42", "1000", "3.1%");
	final Indicator stations = indicator("5G基站数", "万", "6.26", "20", "26.2%");
	final Indicator ports = indicator("10G-PON及以上端口数", "万", "10", "80", "[70]");
	final Indicator gigabitUsers = indicator("千兆宽带用户数", "万", "55.7", "500", "55.1%");
	final Indicator privateNetworks = indicator("5G虚拟专网数", "个", "-", "300", "-");
	final Indicator villages = indicator("行政村5G通达率", "%", "-", "100", "-");
	final Indicator volume = indicator("电信业务总量", "亿元", "950", "2400", "20.4%");

	final Section review = section(MAKE.createSection(), plan, 1, "发展基础", 13);
	final Paragraph reviewed = paragraph(review, "网络通信能力持续增强，建设5G基站6.26万个，实现5G网络规模商用。", 20);
	final Section goals = section(MAKE.createSection(), plan, 1, "发展目标", 59);
	final Section tasks = section(MAKE.createTask(), plan, 1, "主要任务及重点工程", 251);
	final Section networks = section(MAKE.createTask(), tasks, 2, "高水平推进云网融合新型基础设施建设", 255);
	final Section mobile = runIn(networks, "有序推进5G高质量网络建设", 257);
	final Paragraph mobileText = paragraph(mobile, "加快5G独立组网（SA）规模化部署。拓展5G网络覆盖范围，实现行政村以上地区5G网络覆盖。推动5G行业虚拟专网建设，在工业等重点行业开展创新试点示范。", 257);
	final Section gigabit = runIn(networks, "高水平打造千兆网络标杆省", 259);
	final Paragraph gigabitText = paragraph(gigabit,
			"扩大千兆光纤网络覆盖范围，推进城市及乡镇10G-PON OLT设备大规模部署。积极引导宽带用户向千兆光纤宽带业务迁移。", 259);
	final KeyProject mobileBox = box(networks, "1", "专栏1", "5G网络部署工程", 271);
	final Paragraph mobileGoal = goal(mobileBox, "到2025年，全省建成5G基站20万个，实现行政村以上地区5G网络全覆盖。", 273);
	final ProjectItem mobileItem = item(mobileBox, "面向行业应用需求，推动5G行业虚拟专网在工业制造、交通等重点领域试点部署。", 275);
	final KeyProject gigabitBox = box(networks, "2", "专栏2", "千兆光纤宽带网络建设工程", 278);
	final Paragraph gigabitGoal = goal(gigabitBox, "到2025年，10G-PON及以上端口数达80万个，千兆宽带用户数达500万户。", 280);
	final Section companies = section(MAKE.createTask(), tasks, 2, "强化基础电信企业创新运营", 319);
	final Paragraph companiesText = paragraph(companies, "推进基础电信企业数字化转型发展，形成行业增长新动力。", 319);
	final Section emergency = section(MAKE.createTask(), tasks, 2, "提升应急通信保障水平", 387);
	final KeyProject emergencyBox = box(emergency, "6", "专栏6", "应急通信能力提升工程", 391);
	final ProjectItem emergencyItem = item(emergencyBox, "加快5G应急通信车、无人机高空基站等新型保障设施部署。", 395);
	final Section safeguards = section(MAKE.createSection(), plan, 1, "保障措施", 398);
	final Paragraph safeguard = paragraph(safeguards, "打击破坏通信基础设施等违法行为，开展5G、基站环保科普宣传。", 409);

	SmallPlan() {
		plan.setTitle("浙江省信息通信业发展“十四五”规划");
		plan.setRegion("浙江");
		plan.setPeriodStart(2021);
		plan.setPeriodEnd(2025);
		table.setBaselineYear(2020);
		table.setTargetYear(2025);
		table.getIndicators().addAll(List.of(revenue, stations, ports, gigabitUsers, privateNetworks, villages, volume));
		goals.getBlocks().add(table);
		readFigures();
		Ids.assignMissing(plan);
	}

	/** Looks for figures in all passages, as an import does. */
	private void readFigures() {
		PlanMentions mentions = PlanMentions.of(plan);
		List<Passage> passages = new ArrayList<>();
		plan.eAllContents().forEachRemaining(object -> {
			if (object instanceof Passage passage) {
				passages.add(passage);
			}
		});
		for (Passage passage : passages) {
			int line = passage instanceof Paragraph paragraph ? paragraph.getFirstLine() : ((ProjectItem) passage).getLine();
			passage.getMentions().addAll(mentions.read(passage.getText(), mentions.contextYear(passage), offset -> line));
		}
	}

	/** The object of the plan that has an id. */
	Identified find(String id) {
		Iterator<EObject> all = plan.eAllContents();
		while (all.hasNext()) {
			if (all.next() instanceof Identified object && id.equals(object.getId())) {
				return object;
			}
		}
		throw new NoSuchElementException(id);
	}

	/** Stores what somebody thinks of a link. */
	TraceLink store(Section source, Indicator target, LinkState state, Paragraph passage, String words) {
		TraceLink link = MAKE.createTraceLink();
		link.setId(Ids.fresh());
		link.setSource(source);
		link.setTarget(target);
		link.setKind(LinkKind.SUPPORTS);
		link.setState(state);
		if (words != null) {
			Evidence evidence = MAKE.createEvidence();
			evidence.setPassage(passage);
			evidence.setStart(passage.getText().indexOf(words));
			evidence.setEnd(evidence.getStart() + words.length());
			evidence.setQuote(words);
			link.getEvidence().add(evidence);
		}
		plan.getLinks().add(link);
		return link;
	}

	private static Indicator indicator(String name, String unit, String baseline, String target, String change) {
		Indicator indicator = MAKE.createIndicator();
		indicator.setName(name);
		indicator.setUnit(unit);
		indicator.setBaseline(Figures.read(baseline, unit));
		indicator.setTarget(Figures.read(target, unit));
		ChangeFigure printed = ChangeFigure.parse(change);
		indicator.setChange(Figures.toModel(printed.figure(), null));
		indicator.setChangeKind(Figures.toModel(printed.kind()));
		return indicator;
	}

	private static Section section(Section section, Division parent, int level, String title, int line) {
		section.setLevel(level);
		section.setTitle(title);
		section.setLine(line);
		parent.getSections().add(section);
		return section;
	}

	private static Section runIn(Division parent, String title, int line) {
		Section section = section(MAKE.createTask(), parent, 4, title, line);
		section.setRunIn(true);
		return section;
	}

	private static Paragraph paragraph(Division division, String text, int line) {
		Paragraph paragraph = MAKE.createParagraph();
		paragraph.setText(text);
		paragraph.setFirstLine(line);
		division.getBlocks().add(paragraph);
		return paragraph;
	}

	private static KeyProject box(Division division, String no, String label, String title, int line) {
		KeyProject box = MAKE.createKeyProject();
		box.setNo(no);
		box.setLabel(label);
		box.setTitle(title);
		box.setFirstLine(line);
		division.getBlocks().add(box);
		return box;
	}

	private static Paragraph goal(KeyProject box, String text, int line) {
		Paragraph goal = MAKE.createParagraph();
		goal.setText(text);
		goal.setFirstLine(line);
		box.getGoals().add(goal);
		return goal;
	}

	private static ProjectItem item(KeyProject box, String text, int line) {
		ProjectItem item = MAKE.createProjectItem();
		item.setText(text);
		item.setLine(line);
		box.getItems().add(item);
		return item;
	}
}
