package io.github.dealwire.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.ref.WeakReference;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** An application server that drops the class loader of an application gets the memory back. */
class ClassLoaderTest {

  private static final String NEWS = "다온소프트는 지난 24일 한별전자와 업무협약을 체결했다. <p>홍석우 다온소프트 대표</p>";

  /** The platform's class loader would find the modules under test. */
  private static final @Nullable ClassLoader BOOT = null;

  @Test
  void nothing_holds_the_library_where_the_application_brings_everything_along() throws Exception {
    assertThat(freed(path -> true, BOOT)).isTrue();
  }

  @Test
  void nothing_holds_the_library_where_the_server_brings_its_dependencies() throws Exception {
    ClassLoader server = new URLClassLoader(urls(path -> path.endsWith(".jar")), BOOT);
    assertThat(freed(path -> !path.endsWith(".jar"), server)).isTrue();
    assertThat(server).isNotNull();
  }

  private static boolean freed(Predicate<String> application, @Nullable ClassLoader parent) throws Exception {
    WeakReference<ClassLoader> dropped = use(urls(application), parent);
    for (int i = 0; i < 50 && dropped.get() != null; i++) {
      System.gc();
      Thread.sleep(20);
    }
    return dropped.get() == null;
  }

  /** Reads an article with the library of a class loader of its own, in a thread of its own, and drops both. */
  private static WeakReference<ClassLoader> use(URL[] application, @Nullable ClassLoader parent) throws Exception {
    URLClassLoader loader = new URLClassLoader(application, parent);
    List<Throwable> failures = new ArrayList<>();
    Thread thread = new Thread(() -> {
      try {
        String json = read(loader);
        assertThat(json).contains("\"type\":\"MOU\"");
      } catch (ReflectiveOperationException | AssertionError e) {
        failures.add(e);
      }
    });
    thread.setContextClassLoader(loader);
    thread.start();
    thread.join();
    loader.close();
    assertThat(failures).isEmpty();
    return new WeakReference<>(loader);
  }

  private static String read(ClassLoader loader) throws ReflectiveOperationException {
    Class<?> extractors = loader.loadClass("io.github.dealwire.extract.Extractor");
    assertThat(extractors.getClassLoader()).isSameAs(loader);
    Object builder = extractors.getMethod("builder").invoke(null);
    Object extractor = builder.getClass().getMethod("build").invoke(builder);
    Class<?> articles = loader.loadClass("io.github.dealwire.model.Article");
    Object article = articles.getMethod("builder").invoke(null);
    article.getClass().getMethod("html", String.class).invoke(article, NEWS);
    Object extraction = extractors.getMethod("extract", articles).invoke(extractor, article.getClass().getMethod("build").invoke(article));
    Class<?> json = loader.loadClass("io.github.dealwire.model.ExtractionJson");
    Class<?> extractions = loader.loadClass("io.github.dealwire.model.Extraction");
    String written = (String) json.getMethod("toJson", extractions).invoke(null, extraction);
    return (String) json.getMethod("toJson", extractions).invoke(null, json.getMethod("fromJson", String.class).invoke(null, written));
  }

  private static URL[] urls(Predicate<String> wanted) throws Exception {
    List<URL> urls = new ArrayList<>();
    String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    String modules = System.getProperty("jdk.module.path", "");
    for (String entry : (path + File.pathSeparator + modules).split(File.pathSeparator)) {
      if (!entry.isEmpty() && !entry.contains("test-classes") && wanted.test(entry)) {
        urls.add(Path.of(entry).toUri().toURL());
      }
    }
    return urls.toArray(URL[]::new);
  }
}
