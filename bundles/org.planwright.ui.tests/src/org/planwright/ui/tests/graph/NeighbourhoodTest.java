package org.planwright.ui.tests.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.trace.TraceIndex;
import org.planwright.model.Identified;
import org.planwright.model.LinkState;
import org.planwright.model.Plan;
import org.planwright.model.PlanFactory;
import org.planwright.model.TraceLink;
import org.planwright.ui.graph.GraphLayout;
import org.planwright.ui.graph.GraphNode;
import org.planwright.ui.graph.GraphNode.Look;
import org.planwright.ui.graph.GraphNodes;
import org.planwright.ui.graph.GraphPicture;
import org.planwright.ui.graph.GraphPicture.PlacedNode;
import org.planwright.ui.graph.Neighbourhood;
import org.planwright.ui.graph.Neighbourhood.Side;
import org.planwright.ui.graph.SvgPen;
import org.planwright.ui.tests.RealPlans;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What the graph of the plan of Zhejiang holds, and where it draws it. */
class NeighbourhoodTest {

	private final ProjectSession session = RealPlans.open("zhejiang");
	private final Plan plan = RealPlans.plan(session);
	private final Identified box = RealPlans.box(plan, "5G网络部署工程");
	private final Identified stations = RealPlans.indicator(plan, "5G基站数");

	private TraceIndex index() {
		return TraceIndex.of(session.snapshot(plan).plan());
	}

	private Neighbourhood around(Identified root, Map<Side, Integer> opened) {
		return Neighbourhood.of(root.getId(), index(), opened);
	}

	private List<String> names(Neighbourhood around) {
		return GraphNodes.of(around, session::find).values().stream().map(node -> String.join("", node.name())).toList();
	}

	@Test
	void aBoxStandsBetweenItsTasksAndItsIndicators() {
		Neighbourhood around = around(box, Map.of());
		assertEquals(List.of("专栏1 5G网络部署工程", "1．高水平推进云网融合新型基础设施建设", "有序推进5G高质量网络建设", "5G基站数", "5G虚拟专网数", "行政村5G通达率"), names(around));
		assertTrue(around.edges().stream().anyMatch(edge -> edge.source().equals(box.getId()) && edge.target().equals(stations.getId())));
		assertTrue(around.edges().stream().anyMatch(edge -> !edge.source().equals(box.getId()) && edge.target().equals(stations.getId())),
				"a task that serves what the box serves is joined to it as well");
	}

	@Test
	void whatIsNotDrawnIsCountedAndOpenedStepByStep() {
		Neighbourhood closed = around(stations, Map.of());
		Side chapter = closed.hidden().keySet().stream().filter(side -> side.upstream() && side.thing().equals(box.getId())).findFirst().orElseThrow();
		assertEquals(1, closed.hidden().get(chapter));
		Neighbourhood open = around(stations, Map.of(chapter, 1));
		assertFalse(open.hidden().containsKey(chapter));
		assertEquals(closed.things().size() + 1, open.things().size());
	}

	@Test
	void aChapterLeadsToTheSectionsBelowThatServeAnything() {
		Neighbourhood around = around(RealPlans.section(plan, "主要任务及重点工程"), Map.of());
		assertTrue(names(around).contains("（一）聚焦“新基建”，建设新型信息通信基础设施"), () -> names(around).toString());
		assertTrue(around.edges().stream().allMatch(edge -> edge.link() == null));
	}

	@Test
	void rejectedLinksAreNotDrawn() {
		session.edit("否决", null, () -> {
			TraceLink link = PlanFactory.eINSTANCE.createTraceLink();
			link.setSource(box);
			link.setTarget(stations);
			link.setState(LinkState.REJECTED);
			plan.getLinks().add(link);
		});
		assertFalse(names(around(box, Map.of())).contains("5G基站数"));
	}

	@Test
	void sourcesStandLeftOfTheirTargetsAndNothingCoversAnother() {
		Neighbourhood around = around(RealPlans.section(plan, "高水平推进云网融合"), Map.of());
		Map<String, GraphNode> nodes = GraphNodes.of(around, session::find);
		GraphPicture picture = GraphLayout.layout(nodes, around.edges());
		assertEquals(nodes.size(), picture.nodes().size());
		assertEquals(around.edges().size(), picture.edges().size());
		Map<String, PlacedNode> placed = picture.nodes().stream().collect(Collectors.toMap(node -> node.node().id(), node -> node));
		picture.edges().forEach(edge -> {
			PlacedNode source = placed.get(edge.source());
			PlacedNode target = placed.get(edge.target());
			assertTrue(source.x() + source.width() < target.x(), edge::toString);
			assertEquals(source.x() + source.width(), edge.points().getFirst(), 0.5, "the line begins at its source");
			assertEquals(target.x(), edge.points().get(edge.points().size() - 2), 0.5, "and ends at its target");
		});
		for (PlacedNode one : picture.nodes()) {
			assertTrue(one.x() >= 0 && one.x() + one.width() <= picture.width() && one.y() >= 0 && one.y() + one.height() <= picture.height());
			assertTrue(picture.nodes().stream().noneMatch(other -> other != one && other.contains(one.x() + 1, one.y() + 1)), one::toString);
		}
	}

	@Test
	void formsTellSortsApartAndLongNamesAreCut() {
		Map<String, GraphNode> nodes = GraphNodes.of(around(box, Map.of()), session::find);
		assertEquals(Look.BOX, nodes.get(box.getId()).look());
		GraphNode row = nodes.get(stations.getId());
		assertEquals(Look.INDICATOR, row.look());
		assertEquals("6.26 → 20 万", row.detail());
		session.edit("改名", box, () -> RealPlans.box(plan, "5G网络部署工程").setTitle("甲".repeat(80)));
		GraphNode renamed = GraphNodes.of(around(box, Map.of()), session::find).get(box.getId());
		assertEquals(2, renamed.name().size());
		assertTrue(renamed.name().getLast().endsWith("…"));
		assertTrue(renamed.tip().contains("甲".repeat(80)));
	}

	@Test
	void theFileHoldsEveryNameAndLine() throws Exception {
		Neighbourhood around = around(box, Map.of());
		Map<String, GraphNode> nodes = GraphNodes.of(around, session::find);
		String svg = SvgPen.of(GraphLayout.layout(nodes, around.edges()), "专栏1 <5G>", box.getId(), 1);
		Document file = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
		assertEquals("专栏1 <5G>", file.getElementsByTagName("title").item(0).getTextContent());
		String words = texts(file.getElementsByTagName("text"));
		nodes.values().forEach(node -> node.name().forEach(line -> assertTrue(words.contains(line), line)));
		long lines = around.edges().size();
		NodeList paths = file.getElementsByTagName("path");
		long drawn = 0;
		for (int i = 0; i < paths.getLength(); i++) {
			drawn += "none".equals(paths.item(i).getAttributes().getNamedItem("fill").getNodeValue()) ? 1 : 0;
		}
		assertEquals(lines, drawn);
	}

	private static String texts(NodeList elements) {
		StringBuilder words = new StringBuilder();
		for (int i = 0; i < elements.getLength(); i++) {
			words.append(elements.item(i).getTextContent()).append('\n');
		}
		return words.toString();
	}

	@Test
	void nothingIsLaidOutAsNothing() {
		assertEquals(GraphPicture.EMPTY, GraphLayout.layout(Map.of(), List.of()));
	}
}
