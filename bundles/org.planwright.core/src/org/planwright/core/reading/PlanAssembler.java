package org.planwright.core.reading;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.planwright.core.PlanMentions;
import org.planwright.core.reading.ReadingProgress.Stage;
import org.planwright.core.reading.source.PlacedText;
import org.planwright.core.reading.source.SourceText;
import org.planwright.core.reading.structure.Block;
import org.planwright.core.reading.structure.Division.Kind;
import org.planwright.core.reading.structure.FrontMatter;
import org.planwright.core.reading.structure.PlanStructure;
import org.planwright.model.Division;
import org.planwright.model.Identified;
import org.planwright.model.Passage;
import org.planwright.model.Plan;
import org.planwright.model.PlanFactory;
import org.planwright.model.PlanLevel;
import org.planwright.model.Section;
import org.planwright.model.SourceDocument;

/** Makes a detached plan of the model from the structure of a document; source lines are kept, figures in prose are found. */
public final class PlanAssembler {

	private final Supplier<String> ids;

	/**
	 * @param ids gives a new id for every object that has one
	 */
	public PlanAssembler(Supplier<String> ids) {
		this.ids = ids;
	}

	/**
	 * Reads a document to the end.
	 *
	 * @param progress follows the reading
	 * @throws CancellationException when {@code progress} says so
	 */
	public ReadResult read(SourceText source, ReadingProgress progress) {
		PlanStructure structure = new PlanTextReader().read(source, progress);
		progress.reached(Stage.PLAN);
		return assemble(structure, source);
	}

	/** The plan that a structure describes; where the document prints no title, what it says of itself stands in for it, else the file's name. */
	public ReadResult assemble(PlanStructure structure, SourceText source) {
		Plan plan = new Assembly().plan(structure, source);
		return new ReadResult(plan, structure.notes(), structure.leftOut(), source);
	}

	/** One plan while it is made. */
	private final class Assembly {
		private final Map<Passage, PlacedText> texts = new IdentityHashMap<>();
		private final BlockAssembler blocks = new BlockAssembler(texts);

		Plan plan(PlanStructure structure, SourceText source) {
			Plan plan = PlanFactory.eINSTANCE.createPlan();
			describe(plan, structure.front(), source);
			fill(plan, structure.body());
			addMentions(plan);
			SourceExtents extents = new SourceExtents(plan);
			new NoteAssembler(plan, source, extents).add(structure.notes());
			new RemarkAssembler(plan, source, extents).add();
			plan.eAllContents().forEachRemaining(this::identify);
			identify(plan);
			return plan;
		}

		private void identify(EObject object) {
			if (object instanceof Identified identified) {
				identified.setId(ids.get());
			}
		}

		private void describe(Plan plan, FrontMatter front, SourceText source) {
			plan.setTitle(title(front, source));
			plan.setLevel(PlanLevel.valueOf(front.level().name()));
			plan.setRegion(front.region());
			plan.setPublisher(front.publisher());
			plan.setPublished(front.published());
			plan.setPeriodStart(front.periodStart());
			plan.setPeriodEnd(front.periodEnd());
			SourceDocument document = PlanFactory.eINSTANCE.createSourceDocument();
			document.setFileName(source.fileName());
			document.setCharset(source.charset());
			document.setDigest(source.digest());
			document.setLineCount(source.lineCount());
			plan.setSource(document);
		}

		private static String title(FrontMatter front, SourceText source) {
			if (front.title() != null) {
				return front.title().text();
			}
			return front.proposedTitle() != null ? front.proposedTitle() : baseName(source.fileName());
		}

		private static String baseName(String fileName) {
			int dot = fileName.lastIndexOf('.');
			return dot > 0 ? fileName.substring(0, dot) : fileName;
		}

		private void fill(Division division, org.planwright.core.reading.structure.Division read) {
			for (Block block : read.blocks()) {
				division.getBlocks().add(blocks.block(block));
			}
			for (org.planwright.core.reading.structure.Division below : read.divisions()) {
				Section section = below.kind() == Kind.TASKS ? PlanFactory.eINSTANCE.createTask() : PlanFactory.eINSTANCE.createSection();
				section.setLevel(below.level());
				section.setLabel(below.label() == null ? "" : below.label().text());
				section.setTitle(below.title().text());
				section.setRunIn(below.runIn());
				section.setRunInMark(below.runInMark());
				section.setLine(below.line());
				fill(section, below);
				division.getSections().add(section);
			}
		}

		private void addMentions(Plan plan) {
			PlanMentions mentions = PlanMentions.of(plan);
			texts.forEach((passage, text) -> passage.getMentions()
					.addAll(mentions.read(text.text(), mentions.contextYear(passage), text::lineAt)));
		}
	}
}
