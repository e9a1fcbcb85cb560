package org.planwright.core.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.planwright.core.Digests;
import org.planwright.core.project.migration.FormatVersion;

/**
 * Target of fuzzing: any bytes as one part of a project file that is as it should be otherwise, digests included, so that what is tried
 * is the reading of the part and not of the container. The first byte tells which part and which version, or that the rest is a difference
 * that a named state is kept in. See docs/build.md.
 */
public final class PartFuzz {

	private static final String PLAN = "plans/p.xml";
	private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<plan:%s xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
			+ "xmlns:plan=\"urn:planwright:plan:1\" id=\"%s\">%s</plan:%s>";
	private static final String PLAIN_PROJECT = HEAD.formatted("Project", "p0", "<plans href=\"plans/p.xml#p\"/>", "Project");
	private static final String PLAIN_PLAN = HEAD.formatted("Plan", "p",
			"<blocks xsi:type=\"plan:Paragraph\" id=\"b\" text=\"到2025年达到20万个\"/><comments id=\"c\" subject=\"b\" text=\"x\"/>", "Plan");
	private static final String MANIFEST = "{\"format\":\"planwright-plan\",\"version\":%d,\"product\":\"1\",\"project\":{\"id\":\"p0\",\"part\":\"project.xml\","
			+ "\"sha256\":\"%s\"},\"plans\":[{\"id\":\"p\",\"title\":\"x\",\"part\":\"plans/p.xml\",\"sha256\":\"%s\"}]}";
	private static final int KINDS = 3;
	private static final int DIFFERENCE = 128;
	private static final String STATE = "a".repeat(64);
	private static final String WITH_STATE = HEAD.formatted("Project", "p0", "<plans href=\"plans/p.xml#p\"/><baselines id=\"s\" name=\"x\"><parts part=\"plans/p.xml\" digest=\""
			+ STATE + "\"/></baselines>", "Project");
	private static final String STATES = ",\"states\":[{\"part\":\"states/%1$s.delta\",\"of\":\"%1$s\",\"base\":\"%2$s\",\"version\":2,\"size\":%3$d,\"sha256\":\"%4$s\"}]}";

	private PartFuzz() {
	}

	/** Called by Jazzer, and by {@link FuzzCorpusTest} with what Jazzer found. */
	public static void fuzzerTestOneInput(byte[] input) {
		if (input.length == 0) {
			return;
		}
		int choice = Byte.toUnsignedInt(input[0]);
		byte[] rest = Arrays.copyOfRange(input, 1, input.length);
		if (choice >= DIFFERENCE) {
			difference(rest);
			return;
		}
		byte[] project = choice % KINDS == 0 ? rest : PLAIN_PROJECT.getBytes(StandardCharsets.UTF_8);
		byte[] plan = choice % KINDS == 1 ? rest : PLAIN_PLAN.getBytes(StandardCharsets.UTF_8);
		int version = 1 + choice / KINDS % (FormatVersion.CURRENT + 1);
		byte[] manifest = choice % KINDS == 2 ? rest
				: MANIFEST.formatted(version, Digests.sha256(project), Digests.sha256(plan)).getBytes(StandardCharsets.UTF_8);
		read(manifest, project, plan, null);
	}

	private static void difference(byte[] delta) {
		byte[] project = WITH_STATE.getBytes(StandardCharsets.UTF_8);
		byte[] plan = PLAIN_PLAN.getBytes(StandardCharsets.UTF_8);
		String manifest = MANIFEST.formatted(FormatVersion.CURRENT, Digests.sha256(project), Digests.sha256(plan));
		String states = STATES.formatted(STATE, Digests.sha256(plan), delta.length, Digests.sha256(delta));
		read((manifest.substring(0, manifest.length() - 1) + states).getBytes(StandardCharsets.UTF_8), project, plan, delta);
	}

	private static void read(byte[] manifest, byte[] project, byte[] plan, byte[] delta) {
		PlanFileContent content = new PlanFileContent();
		content.entries.put(ProjectFile.MIME_ENTRY, ProjectFile.MIME_TYPE.getBytes(StandardCharsets.US_ASCII));
		content.entries.put(FileManifest.ENTRY, manifest);
		content.entries.put(PartSet.PROJECT_PART, project);
		content.entries.put(PLAN, plan);
		if (delta != null) {
			content.entries.put("states/" + STATE + ".delta", delta);
		}
		try {
			FileFuzz.fuzzerTestOneInput(content.pack());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
