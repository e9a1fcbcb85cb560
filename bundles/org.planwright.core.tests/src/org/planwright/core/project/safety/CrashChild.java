package org.planwright.core.project.safety;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Random;

import org.planwright.core.project.ProjectSession;
import org.planwright.model.Plan;

/**
 * A program of its own that edits and saves a project as fast as it can, until it is killed. Says on its standard output what it may be held
 * to: {@code saved n} after a save, {@code kept n} after the journal was told to be on the disk.
 */
public final class CrashChild {

	private CrashChild() {
	}

	/** @param arguments the project file, the folder of the program's data, and a seed */
	public static void main(String[] arguments) throws Exception {
		endWithParent();
		PrintStream out = new PrintStream(System.out, true);
		Random random = new Random(Long.parseLong(arguments[2]));
		Safety safety = Safety.of(Path.of(arguments[1]), () -> "测试", () -> new BackupRule(3, BackupRule.Place.MACHINE, null));
		ProjectOpening.Opened opened = ProjectOpening.of(Path.of(arguments[0]), safety, null).open();
		ProjectSession session = opened.session();
		ProjectKeeper keeper = opened.keep((millis, action) -> { });
		for (Recovery recovery : opened.recoveries()) {
			keeper.restore(recovery);
		}
		keeper.flush().get();
		out.println("ready " + CrashRounds.number(session.project()));
		for (int number = CrashRounds.number(session.project()) + 1;; number++) {
			String text = Integer.toString(number);
			session.edit("第" + number + "次修改", null, () -> {
				for (Plan plan : session.project().getPlans()) {
					plan.setTitle(text);
				}
			});
			if (random.nextInt(3) == 0) {
				session.save();
				out.println("saved " + number);
			} else if (keeper.flush().get()) {
				out.println("kept " + number);
			}
		}
	}

	/** Whoever was to kill this process may be gone himself: his end of the line closes then. */
	private static void endWithParent() {
		Thread.ofPlatform().daemon().start(() -> {
			try {
				System.in.transferTo(OutputStream.nullOutputStream());
				Runtime.getRuntime().halt(0);
			} catch (IOException e) {
				Runtime.getRuntime().halt(1);
			}
		});
	}
}
