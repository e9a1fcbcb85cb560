package org.planwright.core.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.planwright.core.project.SampleProject;
import org.planwright.model.NoteSeverity;
import org.planwright.model.Plan;
import org.planwright.model.PlanFactory;
import org.planwright.model.ProjectItem;
import org.planwright.model.ReadingNote;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class PlanJsonTest {

	private final SampleProject sample = new SampleProject();

	@Test
	void everythingIsPrintedUnderItsKey() throws IOException {
		try (InputStream expected = PlanJsonTest.class.getResourceAsStream("/report/province.json")) {
			assertEquals(new String(expected.readAllBytes(), StandardCharsets.UTF_8), PlanJson.print(PlanJson.of(sample.province)));
		}
	}

	@Test
	void whatAPlanDoesNotSayIsNull() {
		Plan plan = PlanFactory.eINSTANCE.createPlan();
		JsonObject json = PlanJson.of(plan);
		assertEquals(JsonParser.parseString("""
				{"title": null, "level": "unknown", "region": null, "publisher": null, "published": null, "period": [null, null]}"""),
				json.get("plan"));
		for (String part : List.of("outline", "indicators", "footnotes", "projects", "glossary", "mentions", "unplaced")) {
			assertTrue(json.getAsJsonArray(part).isEmpty(), part);
		}
	}

	@Test
	void numbersKeepTheirDecimalsAndNeverCarryAnExponent() {
		sample.session.edit("改", null, () -> {
			sample.stations.getBaseline().setValue(new BigDecimal("6.260"));
			sample.stations.getTarget().setValue(new BigDecimal("2E+5"));
		});
		String json = PlanJson.print(PlanJson.of(sample.province));
		assertTrue(json.contains("\"value\": 6.260,"), json);
		assertTrue(json.contains("\"value\": 200000,"), json);
	}

	@Test
	void plainParagraphsOfABoxAreNoItemsAndOddNumbersStayAsPrinted() {
		sample.session.edit("改", null, () -> {
			ProjectItem plain = PlanFactory.eINSTANCE.createProjectItem();
			plain.setText("加快建设。");
			sample.box.getItems().add(plain);
			sample.box.setNo("01");
		});
		JsonObject box = PlanJson.of(sample.province).getAsJsonArray("projects").get(0).getAsJsonObject();
		assertEquals(1, box.getAsJsonArray("items").size());
		assertEquals("01", box.get("no").getAsString());
	}

	@Test
	void aBoxInARunInParagraphBelongsToTheNumberedHeading() {
		sample.session.edit("移动", null, () -> sample.task.getBlocks().add(sample.box));
		assertEquals(251, PlanJson.of(sample.province).getAsJsonArray("projects").get(0).getAsJsonObject().get("section_line").getAsInt());
	}

	@Test
	void whatCouldNotBePlacedIsListed() {
		sample.session.edit("提示", null, () -> {
			ReadingNote note = PlanFactory.eINSTANCE.createReadingNote();
			note.setSeverity(NoteSeverity.UNPLACED);
			note.setLine(30);
			note.setCode("text.stray");
			sample.province.getReadingNotes().add(note);
		});
		assertEquals("[{\"line\":30,\"reason\":\"text.stray\"}]", PlanJson.of(sample.province).get("unplaced").toString());
	}

	@Test
	void rowsAreCountedWithTheirParts() {
		assertEquals(3, PlanJson.rows(sample.province).get(sample.villages));
	}
}
