package org.planwright.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.planwright.core.ReturnedDocument;
import org.planwright.core.ReturnedDocuments;
import org.planwright.core.compare.merge.Conflict;
import org.planwright.core.compare.merge.ConflictNotes;
import org.planwright.core.compare.merge.Decisions;
import org.planwright.core.compare.merge.MergeRule;
import org.planwright.core.compare.merge.MergedProject;
import org.planwright.core.compare.merge.ProjectMerge;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.report.PlanJson;
import org.planwright.model.Project;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code planwright merge BASE OURS THEIRS --out FILE [--rule [KIND=]WAY,…] [--format text|json]}: a three-way merge of projects. Files are taken
 * for projects whatever they are called, as git calls them by names of its own, but for a file of Word, which is one that was exported and came
 * back; {@code FILE} may be one of the three.
 */
@Command(name = "merge")
final class MergeCommand extends Verb {

	enum Format {
		TEXT, JSON
	}

	@Parameters(index = "0", paramLabel = "BASE", descriptionKey = "merge.base")
	private Path baseFile;

	@Parameters(index = "1", paramLabel = "OURS", descriptionKey = "merge.ours")
	private Path oursFile;

	@Parameters(index = "2", paramLabel = "THEIRS", descriptionKey = "merge.theirs")
	private Path theirsFile;

	@Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "merge.out")
	private Path out;

	@Option(names = "--rule", split = ",", paramLabel = "[KIND=]mine|theirs|base|both|newest", descriptionKey = "merge.rule")
	private List<String> rules = List.of();

	@Option(names = "--format", defaultValue = "text", paramLabel = "text|json", descriptionKey = "merge.format")
	private Format format;

	@Override
	public Integer call() throws IOException {
		List<MergeRule> wanted = new ArrayList<>();
		for (String rule : rules) {
			wanted.add(MergeRule.parse(rule.strip()).orElseThrow(() -> CallFailure.wrongCall("merge.rule", rule)));
		}
		Project base = isNothing(baseFile) ? null : read(baseFile).project();
		ProjectSession ours = read(oursFile);
		ProjectSession returned = null;
		Project theirs;
		if (ReturnedDocument.isCalledSo(theirsFile)) {
			ReturnedDocuments.Copy copy = new ReturnedFiles(ours, err()).read(theirsFile, base);
			base = copy.base();
			theirs = copy.theirs();
		} else {
			returned = read(theirsFile);
			theirs = returned.project();
		}
		if (!ours.project().getId().equals(theirs.getId())) {
			err().println(Messages.text("merge.other.project"));
		}
		ProjectMerge merge = ProjectMerge.of(base, ours.project(), theirs);
		Decisions decisions = MergeRule.decide(merge.conflicts(), wanted, Decisions.NONE);
		MergedProject merged = merge.resolve(decisions);
		List<Conflict> open = merged.open();
		MergeReport report = new MergeReport(merge.conflicts(), decisions, merged);
		if (returned != null) {
			ours.states().learn(returned.states());
		}
		ours.edit(org.planwright.core.Messages.text("edit.merge", "1"), null, () -> {
			merged.applyTo(ours.project());
			ConflictNotes.write(ours.project(), open, ours.now());
		});
		ours.saveAs(out);
		if (format == Format.JSON) {
			out().print(PlanJson.print(report.json()));
		} else {
			report.writeText(out());
		}
		if (!open.isEmpty()) {
			err().println(Messages.text("merge.left", open.size(), out));
		}
		return open.isEmpty() ? Terminal.DONE : Terminal.FINDINGS;
	}

	/** What git gives for a file that both sides have added: there was none before. */
	private static boolean isNothing(Path file) throws IOException {
		return Files.exists(file) && !Files.isDirectory(file) && Files.size(file) == 0;
	}

	private ProjectSession read(Path file) throws IOException {
		return PlanFiles.open(file, err());
	}
}
