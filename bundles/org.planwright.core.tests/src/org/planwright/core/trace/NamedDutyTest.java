package org.planwright.core.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planwright.model.Paragraph;
import org.planwright.model.PlanFactory;
import org.planwright.model.Task;

class NamedDutyTest {

	private static final PlanFactory MAKE = PlanFactory.eINSTANCE;

	private final Task task = MAKE.createTask();

	private Paragraph add(String text) {
		Paragraph paragraph = MAKE.createParagraph();
		paragraph.setText(text);
		task.getBlocks().add(paragraph);
		return paragraph;
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"推进5G规模部署。（省发展改革委、省经信厅牵头，省财政厅配合） | 省发展改革委、省经信厅 | 省财政厅",
			"推进5G规模部署（省发展改革委、省经信厅牵头，省财政厅配合）。 | 省发展改革委、省经信厅 | 省财政厅",
			"加强应急保障。（责任单位：省通信管理局、省应急管理厅，各市、县（市、区）人民政府） | | 省通信管理局 省应急管理厅 各市、县（市、区）人民政府",
			"加强应急保障。（牵头单位：省通信管理局；责任单位：省应急管理厅、中国电信浙江公司、浙江移动） | 省通信管理局 | 省应急管理厅 中国电信浙江公司 浙江移动",
			"牵头单位：省经信厅；配合单位：省教育厅、团省委。 | 省经信厅 | 省教育厅 团省委",
			"加强培训。责任单位：省人力资源和社会保障厅。 | | 省人力资源和社会保障厅",
			"加快转型。（省工业和信息化厅负责） | | 省工业和信息化厅",
			"加快转型。(省工业和信息化厅、省科技厅等按职责分工负责) | | 省工业和信息化厅 省科技厅",
			"加快转型。（由省教育厅会同省财政厅、省人力社保厅等部门按职责分工负责） | 省教育厅 | 省财政厅 省人力社保厅",
			"加快转型。（国家发展改革委、工业和信息化部牵头，中央网信办、国家数据局等按职责分工负责） | 国家发展改革委、工业和信息化部 | 中央网信办 国家数据局",
			"加快转型。［略］（省经信厅牵头负责；各市、县人民政府落实） | 省经信厅 | 各市、县人民政府" })
	void readsWhoLeadsAndWhoTakesPart(String text, String lead, String offices) {
		Paragraph paragraph = add(text);
		NamedDuty named = NamedDuty.of(task).orElseThrow();
		assertEquals(lead == null ? "" : lead, named.lead());
		assertEquals(offices == null ? List.of() : List.of(offices.split(" ")), named.offices());
		assertSame(paragraph, named.passage());
		assertEquals(text.indexOf(named.quote()) >= 0, true, "the words stand there");
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"加快5G独立组网（SA）规模化部署。",
			"推进5G规模部署（含县城）。",
			"推进5G规模部署（省发展改革委）。",
			"发挥企业的牵头作用。",
			"落实安全责任（企业负责）。",
			"建立分工机制（由专人负责）。",
			"完善机制（按职责分工负责）。",
			"到2025年完成（政府引导、企业实施）。",
			"明确责任单位：各类主体都要参与。加快推进建设。（见附表）" })
	void saysNothingWhereTheWordsDoNot(String text) {
		add(text);
		assertEquals(Optional.empty(), NamedDuty.of(task));
	}

	@Test
	void onlyTheLastWordsOfTheTaskItselfCount() {
		add("甲。（省财政厅牵头）");
		add("乙。（省教育厅牵头）");
		Task below = MAKE.createTask();
		Paragraph inner = MAKE.createParagraph();
		inner.setText("丙。（省商务厅牵头）");
		below.getBlocks().add(inner);
		task.getSections().add(below);
		assertEquals("省教育厅", NamedDuty.of(task).orElseThrow().lead());
		add("丁。");
		assertEquals(Optional.empty(), NamedDuty.of(task));
	}

	@Test
	void aListIsSplitWhereOfficesEnd() {
		assertEquals(List.of("省教育厅", "省财政厅", "省商务厅"), NamedDuty.split("省教育厅、 省财政厅，省商务厅、省教育厅；"));
		assertEquals(List.of("各市、县（市、区）人民政府", "省林业局"), NamedDuty.split("各市、县（市、区）人民政府、省林业局"));
		assertEquals(List.of(), NamedDuty.split(" 、"));
	}
}
