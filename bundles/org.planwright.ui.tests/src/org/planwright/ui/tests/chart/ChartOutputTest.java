package org.planwright.ui.tests.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;
import org.planwright.model.Indicator;
import org.planwright.ui.chart.ChartFormat;
import org.planwright.ui.chart.ChartPicture;
import org.planwright.ui.chart.model.ChartCsv;
import org.planwright.ui.chart.model.ChartDrawing;
import org.planwright.ui.chart.model.ChartDrawings;
import org.planwright.ui.chart.model.ChartLabel;
import org.planwright.ui.chart.model.ChartNumbers;
import org.planwright.ui.chart.model.ChartPoint;
import org.planwright.ui.chart.model.ChartSvg;
import org.planwright.ui.chart.model.ChartText;
import org.planwright.ui.chart.model.IndexedChart;
import org.planwright.ui.chart.model.IndicatorChart;
import org.planwright.ui.chart.model.LabelLayout;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What charts say and how they leave the program. */
class ChartOutputTest {

	private final PlanRows rows = new PlanRows();

	private IndicatorChart chart(String name, String unit, String baseline, String target, String change) {
		return rows.chart(rows.row(name, unit, baseline, target, change));
	}

	@Test
	void theFiguresStandInOneLine() {
		assertEquals("2020年 6.26 → 2025年 20 万 · 年均 26.2%", ChartText.summary(chart("5G基站数", "万", "6.26", "20", "26.2%").head()));
		assertEquals("2020年 1.4 → 2025年 <1.3 · 累计 〔>0.1〕", ChartText.summary(chart("PUE", null, "1.4", "<1.3", "〔>0.1〕").head()));
		assertEquals("2020年 0.3% → 2025年 15% · 累计 [14.7]", ChartText.summary(chart("千兆宽带家庭普及率", "%", "0.3%", "15%", "[14.7]").head()));
		assertEquals("基期未填 → 2025年 300 个", ChartText.summary(chart("5G虚拟专网数", "个", "-", "300", "-").head()));
		assertEquals("累计 〔15〕 %", ChartText.summary(chart("能耗下降幅度", "%", "—", "—", "〔15〕").head()));
		assertEquals("2020年 60 → 2025年 基本建成", ChartText.summary(chart("农村宽带", "%", "60", "基本建成", "").head()));
	}

	@Test
	void theCaptionSaysWhatTheScaleCounts() {
		Indicator row = rows.row("电信业务总量", "亿元", "950", "2400", "20.4%");
		row.setPriceBase("2019年不变单价");
		assertEquals("单位：亿元（2019年不变单价） · 等比路径", ChartText.caption(rows.chart(row)));
		assertEquals("直线路径 · 纵轴不从 0 起", ChartText.caption(chart("满意指数", null, "81.5", ">82", "〔>0.5〕")));
	}

	@Test
	void aPointTellsItsYearValueAndFormula() {
		IndicatorChart chart = chart("5G用户普及率", "%", "15", "56", "〔41〕");
		assertEquals("2023年 预期值：39.6 %\n15 + (56 − 15) × 3 ÷ 5 = 39.6", ChartText.point(chart.path().get(3), "%"));
		assertEquals("2025年 目标值：56 %", ChartText.point(chart.path().get(5), "%"));
	}

	@Test
	void marksOfTheScaleAreRound() {
		assertEquals(List.of("0", "20", "40", "60"), ticks(chart("5G用户普及率", "%", "15", "56", "〔41〕")));
		assertEquals(List.of("0", "2000", "4000", "6000"), ticks(chart("千兆宽带用户数", "万户", "640", "6000", "56%")));
		assertEquals(List.of("1.3", "1.35", "1.4"), ticks(chart("PUE", null, "1.4", "<1.3", "〔>0.1〕")));
		assertEquals(List.of("0", "50万", "100万", "150万"), ticks(chart("地区生产总值", "亿元", "1015986", "1400000", "6.6%")));
	}

	private static List<String> ticks(IndicatorChart chart) {
		return chart.axis().ticks().stream().map(ChartNumbers::tick).toList();
	}

	@Test
	void severalIndicatorsAreComparedByTheirBaselines() {
		IndexedChart indexed = IndexedChart.of(List.of(chart("5G基站数", "万", "6.26", "20", "26.2%"), chart("5G用户普及率", "%", "15", "56", "〔41〕"),
				chart("行政村5G通达率", "%", "0", "80", "〔80〕"), chart("5G虚拟专网数", "个", "-", "300", "-")));
		assertEquals(List.of("100", "319.5"), ends(indexed.series().get(0)));
		assertEquals(List.of("100", "373.3"), ends(indexed.series().get(1)));
		assertEquals("39.6 ÷ 15 × 100 = 264", indexed.series().get(1).points().get(3).trail());
		assertEquals(List.of("行政村5G通达率", "5G虚拟专网数"), List.copyOf(indexed.left().keySet()));
		ChartDrawing drawing = ChartDrawings.of(indexed, "5G网络部署工程");
		assertEquals(List.of("5G基站数 319", "5G用户普及率 373"), drawing.labels().stream().map(ChartLabel::text).toList());
		assertEquals(List.of("未列入：行政村5G通达率、5G虚拟专网数（基期值缺失或不大于 0，不能折算成指数）"), drawing.notes());
	}

	private static List<String> ends(IndexedChart.Series series) {
		return List.of(series.points().getFirst().shown(), series.last().shown());
	}

	@Test
	void theTableHoldsEveryPoint() {
		Indicator row = rows.row("千兆宽带用户数", "万户", "640", "6000", "56%");
		rows.observe(row, 2021, "3456", 0);
		List<String> lines = ChartCsv.of(List.of(rows.chart(row))).lines().toList();
		assertEquals("\uFEFF指标,单位,年份,类别,数值,所示数值,算式", lines.getFirst());
		assertEquals("千兆宽带用户数,万户,2020,基期值,640,640,", lines.get(1));
		assertEquals("千兆宽带用户数,万户,2023,预期值,2451.10965,2451,640 × (6000 ÷ 640)^(3/5) = 2451", lines.get(4));
		assertEquals("千兆宽带用户数,万户,2021,监测值,3456,3456,", lines.get(7));
		assertEquals(8, lines.size());
	}

	@Test
	void theDrawingIsWellFormedAndSaysEverything() throws Exception {
		Document svg = parse(ChartSvg.of(ChartDrawings.of(chart("PUE & 能效 <新建>", null, "1.4", "<1.3", "〔>0.1〕"))));
		List<String> words = texts(svg);
		for (String word : List.of("PUE & 能效 <新建>", "2020年 1.4 → 2025年 <1.3 · 累计 〔>0.1〕", "直线路径 · 纵轴不从 0 起", "目标 <1.3", "1.4", "2020", "2025", "1.34")) {
			assertTrue(words.contains(word), word + " in " + words);
		}
		assertEquals(6, svg.getElementsByTagName("path").getLength(), "a marker for each year");
		assertEquals("6 4", dashes(svg), "a strict bound has a broken edge");
	}

	@Test
	void aScaledDrawingKeepsItsShape() throws Exception {
		ChartDrawing drawing = ChartDrawings.of(chart("5G用户普及率", "%", "15", "56", "〔41〕"));
		Element once = parse(ChartSvg.of(drawing)).getDocumentElement();
		Element twice = parse(ChartSvg.of(drawing, 2)).getDocumentElement();
		assertEquals(once.getAttribute("viewBox"), twice.getAttribute("viewBox"));
		assertEquals(2 * Double.parseDouble(once.getAttribute("width")), Double.parseDouble(twice.getAttribute("width")));
	}

	@Test
	void aPictureIsSharpEnoughForPrintAndShowsTheLines() {
		IndicatorChart chart = chart("5G用户普及率", "%", "15", "56", "〔41〕");
		byte[] png = ChartPicture.file(ChartFormat.PNG, ChartDrawings.of(chart), ChartCsv.of(List.of(chart)));
		ImageData image = new ImageLoader().load(new ByteArrayInputStream(png))[0];
		assertEquals(1440, image.width);
		assertEquals(new RGB(255, 255, 255), image.palette.getRGB(image.getPixel(2, 2)), "on white");
		assertTrue(has(image, new RGB(0x00, 0x72, 0xb2)), "the path");
		assertTrue(has(image, new RGB(0xb3, 0x4f, 0x00)), "the target");
	}

	private static boolean has(ImageData image, RGB color) {
		return IntStream.range(0, image.width * image.height)
				.anyMatch(i -> color.equals(image.palette.getRGB(image.getPixel(i % image.width, i / image.width))));
	}

	@Test
	void filesAreUtf8() {
		IndicatorChart chart = chart("5G用户普及率", "%", "15", "56", "〔41〕");
		ChartDrawing drawing = ChartDrawings.of(chart);
		assertEquals("csv", ChartFormat.CSV.ending());
		assertEquals("\uFEFF指标", new String(ChartPicture.file(ChartFormat.CSV, drawing, ChartCsv.of(List.of(chart))), StandardCharsets.UTF_8).substring(0, 3));
		assertTrue(new String(ChartPicture.file(ChartFormat.SVG, drawing, ""), StandardCharsets.UTF_8).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"));
	}

	private static Document parse(String svg) throws Exception {
		return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
	}

	private static List<String> texts(Document svg) {
		NodeList texts = svg.getElementsByTagName("text");
		return IntStream.range(0, texts.getLength()).mapToObj(i -> texts.item(i).getTextContent()).toList();
	}

	private static String dashes(Document svg) {
		NodeList lines = svg.getElementsByTagName("line");
		return IntStream.range(0, lines.getLength()).mapToObj(i -> ((Element) lines.item(i)).getAttribute("stroke-dasharray")).filter(dash -> !dash.isEmpty())
				.findFirst().orElse("");
	}

	@Test
	void printedFiguresGoBeforeComputedOnesWhereThereIsNoRoom() {
		ChartDrawing drawing = ChartDrawings.of(chart("千兆宽带用户数", "万户", "640", "6000", "56%"));
		assertEquals(List.of("目标 6000", "640", "1001", "1567", "2451", "3835"), placed(drawing, 600));
		List<String> few = placed(drawing, 90);
		assertEquals(List.of("目标 6000", "640"), few.subList(0, 2));
		assertTrue(few.size() < 6, "words must not lie on one another: " + few);
	}

	@Test
	void wordsStayInsideTheChart() {
		ChartDrawing drawing = ChartDrawings.of(chart("千兆宽带用户数", "万户", "640", "6000", "56%"));
		for (LabelLayout.Placed placed : LabelLayout.inside(drawing, new Square(drawing, 120), 0, 0, 120, 120)) {
			assertFalse(placed.x() < 0 || placed.x() + 7 * placed.label().text().length() > 120.001, "off the side: " + placed);
			assertFalse(placed.top() < 0 || placed.top() + 12 > 120, "off the end: " + placed);
		}
	}

	@Test
	void wordsDoNotLieOnTheTarget() {
		ChartDrawing drawing = ChartDrawings.of(chart("基础电信企业电信业务收入", "亿元", "856.42", "1000", "3.1%"));
		Square square = new Square(drawing, 600);
		double edge = square.y(new BigDecimal("1000"));
		for (LabelLayout.Placed placed : LabelLayout.inside(drawing, square, 0, 0, 600, 120)) {
			assertTrue(placed.top() + 12 <= edge || placed.top() >= edge, placed + " on " + edge);
		}
	}

	@Test
	void aTargetAloneIsShownAboveZero() {
		assertEquals(List.of("0", "10", "20", "30"), ticks(chart("10G-PON 端口占比", "%", "-", "30%", "[<30]")));
	}

	private static List<String> placed(ChartDrawing drawing, double width) {
		return LabelLayout.inside(drawing, new Square(drawing, width), 0, 0, width, 120).stream().map(placed -> placed.label().text()).toList();
	}

	/** A chart 120 high with letters 7 wide and 12 high. */
	private record Square(ChartDrawing drawing, double size) implements LabelLayout.Metrics {
		@Override
		public double x(int year) {
			return size * (drawing.years().indexOf(year) + 0.5) / drawing.years().size();
		}

		@Override
		public double y(BigDecimal value) {
			return 120 * (1 - drawing.axis().position(value));
		}

		@Override
		public double width(String text) {
			return 7.0 * text.length();
		}

		@Override
		public double height() {
			return 12;
		}
	}

	@Test
	void pointsOfBothLinesAreToldApart() {
		Indicator row = rows.row("5G用户普及率", "%", "15", "56", "〔41〕");
		rows.observe(row, 2021, "30.2", 0);
		ChartDrawing drawing = ChartDrawings.of(rows.chart(row));
		assertEquals(7, drawing.points().count());
		assertEquals(List.of("直线路径", "监测值"), drawing.lines().stream().map(line -> line.name()).toList());
		assertTrue(label(drawing, "30.2").above() && !label(drawing, "23.2").above(), "words stand on the free side");
		assertEquals(List.of(ChartPoint.Kind.ACTUAL), drawing.lines().get(1).points().stream().map(ChartPoint::kind).toList());
	}

	private static ChartLabel label(ChartDrawing drawing, String text) {
		return drawing.labels().stream().filter(label -> label.text().equals(text)).findFirst().orElseThrow();
	}
}
