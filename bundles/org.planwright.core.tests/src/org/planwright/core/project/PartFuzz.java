package org.planwright.core.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.planwright.core.Digests;
import org.planwright.core.project.migration.FormatVersion;

/**
 * Target of fuzzing: any bytes as one part of a project file that is as it should be otherwise, digests included, so that what is tried
 * is the reading of the part and not of the container. The first byte tells which part and which version. See docs/build.md.
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

	private PartFuzz() {
	}

	/** Called by Jazzer, and by {@link FuzzCorpusTest} with what Jazzer found. */
	public static void fuzzerTestOneInput(byte[] input) {
		if (input.length == 0) {
			return;
		}
		int choice = Byte.toUnsignedInt(input[0]);
		byte[] rest = Arrays.copyOfRange(input, 1, input.length);
		byte[] project = choice % KINDS == 0 ? rest : PLAIN_PROJECT.getBytes(StandardCharsets.UTF_8);
		byte[] plan = choice % KINDS == 1 ? rest : PLAIN_PLAN.getBytes(StandardCharsets.UTF_8);
		int version = 1 + choice / KINDS % (FormatVersion.CURRENT + 1);
		byte[] manifest = choice % KINDS == 2 ? rest
				: MANIFEST.formatted(version, Digests.sha256(project), Digests.sha256(plan)).getBytes(StandardCharsets.UTF_8);
		PlanFileContent content = new PlanFileContent();
		content.entries.put(ProjectFile.MIME_ENTRY, ProjectFile.MIME_TYPE.getBytes(StandardCharsets.US_ASCII));
		content.entries.put(FileManifest.ENTRY, manifest);
		content.entries.put(PartSet.PROJECT_PART, project);
		content.entries.put(PLAN, plan);
		try {
			FileFuzz.fuzzerTestOneInput(content.pack());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
