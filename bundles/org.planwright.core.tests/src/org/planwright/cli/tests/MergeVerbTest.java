package org.planwright.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.cli.Terminal;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.IndicatorEdits;
import org.planwright.core.project.edit.IndicatorField;
import org.planwright.core.project.edit.MentionReader;
import org.planwright.core.project.edit.TextEdits;
import org.planwright.model.Comment;
import org.planwright.model.Indicator;
import org.planwright.model.Paragraph;
import org.planwright.model.Plan;
import org.planwright.testkit.terminal.Call;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** {@code planwright merge}: what it writes, prints and ends with. */
class MergeVerbTest {

	@TempDir
	private Path folder;
	private Path base;
	private Path ours;
	private Path theirs;

	@BeforeEach
	void fork() throws IOException {
		base = LinkedProject.write(folder.resolve("base.plan"));
		// git calls its files like this.
		ours = Files.copy(base, folder.resolve(".merge_file_a1"));
		theirs = Files.copy(base, folder.resolve(".merge_file_b2"));
	}

	static void retarget(Path file, String target) throws IOException {
		ProjectSession session = ProjectSession.open(file);
		new IndicatorEdits(session).set(find(session, Indicator.class), IndicatorField.TARGET, target);
		session.save();
		session.close();
	}

	static void append(Path file, String words) throws IOException {
		ProjectSession session = ProjectSession.open(file);
		Paragraph paragraph = find(session, Paragraph.class);
		new TextEdits(session, MentionReader.NONE).replace(paragraph, paragraph.getText().length(), paragraph.getText().length(), words);
		session.save();
		session.close();
	}

	static <T> T find(ProjectSession session, Class<T> type) {
		for (var all = session.project().eAllContents(); all.hasNext();) {
			EObject object = all.next();
			if (type.isInstance(object)) {
				return type.cast(object);
			}
		}
		throw new AssertionError(type);
	}

	private static ProjectSession read(Path file) throws IOException {
		try (ProjectSession session = ProjectSession.open(file)) {
			assertEquals(List.of(), session.problems());
			return session;
		}
	}

	@Test
	void whatDoesNotMeetIsMergedIntoAFileOfAnyName() throws IOException {
		retarget(ours, "18");
		append(theirs, "提升服务能力。");
		Path out = folder.resolve("merged");
		Call call = Call.of("merge", base, ours, theirs, "--out", out);
		assertEquals(Terminal.DONE, call.status(), call.err());
		assertEquals("", call.err());
		assertEquals("并入：新增 0 项，修改 1 项，删除 0 项；冲突 0 处", call.out().strip());
		ProjectSession merged = read(out);
		assertEquals("18", find(merged, Indicator.class).getTarget().getText());
		assertTrue(find(merged, Paragraph.class).getText().endsWith("提升服务能力。"));
	}

	@Test
	void undecidedConflictsEndWithOneAndAreRemarksInTheFile() throws IOException {
		retarget(ours, "18");
		retarget(theirs, "19");
		append(theirs, "提升服务能力。");
		byte[] before = Files.readAllBytes(theirs);
		Call call = Call.of("merge", base, ours, theirs, "--out", ours);
		assertEquals(Terminal.FINDINGS, call.status(), call.err());
		assertTrue(call.out().contains("冲突 1 处") && call.out().contains("我方：18") && call.out().contains("对方：19"), call.out());
		assertTrue(call.err().contains("还有 1 处冲突没有处理"), call.err());
		ProjectSession merged = read(ours);
		assertEquals("18", find(merged, Indicator.class).getTarget().getText());
		assertTrue(find(merged, Paragraph.class).getText().endsWith("提升服务能力。"), "what does not meet is in all the same");
		Comment remark = find(merged, Plan.class).getComments().getLast();
		assertEquals(find(merged, Indicator.class), remark.getSubject());
		assertTrue(remark.getText().contains("对方：19"), remark.getText());
		assertArrayEquals(before, Files.readAllBytes(theirs));
	}

	@Test
	void rulesDecide() throws IOException {
		retarget(ours, "18");
		retarget(theirs, "19");
		Path out = folder.resolve("merged.plan");
		Call call = Call.of("merge", base, ours, theirs, "--out", out, "--rule", "mine,figure=theirs", "--format", "json");
		assertEquals(Terminal.DONE, call.status(), call.err());
		JsonObject json = JsonParser.parseString(call.out()).getAsJsonObject();
		JsonObject conflict = json.getAsJsonArray("conflicts").get(0).getAsJsonObject();
		assertEquals(List.of("figure", "18", "19", "theirs"), List.of(conflict.get("kind").getAsString(), conflict.get("ours").getAsString(),
				conflict.get("theirs").getAsString(), conflict.get("decided").getAsString()));
		assertEquals("19", find(read(out), Indicator.class).getTarget().getText());
		assertEquals(Terminal.FINDINGS, Call.of("merge", base, ours, theirs, "--out", out, "--rule", "newest").status(), "nobody knows when figures were written");
		assertEquals(Terminal.WRONG_CALL, Call.of("merge", base, ours, theirs, "--out", out, "--rule", "best").status());
	}

	@Test
	void anEmptyBaseIsNoBaseAndAFileThatCannotBeReadChangesNothing() throws IOException {
		Path empty = Files.createFile(folder.resolve("empty"));
		retarget(theirs, "19");
		Path out = folder.resolve("merged.plan");
		Call call = Call.of("merge", empty, ours, theirs, "--out", out);
		assertEquals(Terminal.FINDINGS, call.status(), call.err());
		assertTrue(Files.exists(out));
		Path broken = Files.writeString(folder.resolve("broken"), "我的笔记");
		byte[] before = Files.readAllBytes(ours);
		assertEquals(Terminal.UNREADABLE, Call.of("merge", base, ours, broken, "--out", ours).status());
		assertArrayEquals(before, Files.readAllBytes(ours));
		assertFalse(Call.of("merge", "--help").out().isBlank());
		assertEquals(Terminal.WRONG_CALL, Call.of("merge", base, ours, theirs).status());
	}
}
