package org.liaison.documents.support;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Makes calls at the same time. */
public final class AtOnce {

  private AtOnce() {}

  /** The answers to the same call, made so many times at once. */
  public static <T> List<T> call(int times, Callable<T> call)
      throws InterruptedException, ExecutionException {
    return all(Collections.nCopies(times, call));
  }

  /** The answers to different calls, made at once, in their order. */
  public static <T> List<T> all(List<Callable<T>> calls)
      throws InterruptedException, ExecutionException {
    ExecutorService threads = Executors.newFixedThreadPool(calls.size());
    try {
      List<T> answers = new ArrayList<>();
      for (Future<T> answer : threads.invokeAll(calls)) {
        answers.add(answer.get());
      }
      return answers;
    } finally {
      threads.shutdown();
    }
  }
}
