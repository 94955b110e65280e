; efac4d4a0739fb1d968fb7dbd12b3e51

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctpop.i64(i64) #0

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.cttz.i64(i64, i1 immarg) #1

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @sparse_few_differing(i64 %a0, i64 %a1, i64 %a2) local_unnamed_addr #2 {
  %.11.i = add i64 %a0, 32
  %.12.i = inttoptr i64 %.11.i to ptr
  %.13.i = load i64, ptr %.12.i, align 8, !noalias !0
  %.14.i = inttoptr i64 %.13.i to ptr
  %.16.i = load i64, ptr %.14.i, align 8, !noalias !0
  %.17.i = add i64 %a0, 16
  %.18.i = inttoptr i64 %.17.i to ptr
  %.19.i = load i64, ptr %.18.i, align 8, !noalias !0
  %.22.i = inttoptr i64 %.19.i to ptr
  %.47.i = add i64 %a1, 32
  %.48.i = inttoptr i64 %.47.i to ptr
  %.49.i = load i64, ptr %.48.i, align 8, !noalias !0
  %.50.i = inttoptr i64 %.49.i to ptr
  %.52.i = load i64, ptr %.50.i, align 8, !noalias !0
  %.53.i = add i64 %a1, 16
  %.54.i = inttoptr i64 %.53.i to ptr
  %.55.i = load i64, ptr %.54.i, align 8, !noalias !0
  %.58.i = inttoptr i64 %.55.i to ptr
  %.89.i = add i64 %a2, 16
  %.90.i = inttoptr i64 %.89.i to ptr
  %.91.i = load i64, ptr %.90.i, align 8, !noalias !0
  %.94.i = inttoptr i64 %.91.i to ptr
  %.73.0.i.i = and i64 %.16.i, 63
  %.103.i.i = and i64 %.16.i, -64
  %1 = tail call i64 @llvm.smax.i64(i64 %.16.i, i64 63)
  %spec.select.i.i = lshr i64 %1, 6
  %.189317.not.i.i = icmp eq i64 %spec.select.i.i, 0
  br i1 %.189317.not.i.i, label %B16557.preheader.i.i, label %B134.if.i.i

B16557.preheader.i.i:                             ; preds = %B16405.i.i, %0
  %found.3.0.lcssa.i.i = phi i64 [ 0, %0 ], [ %.273.i.i, %B16405.i.i ]
  %.575321.not.i.i = icmp eq i64 %.73.0.i.i, 0
  br i1 %.575321.not.i.i, label %_ZN13_3cdynamic_3e5entryB4v344B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx.exit, label %B16557.if.i.i

B206.i.i:                                         ; preds = %B134.if.i.i, %B342.i.i
  %_append_v346_marks.3.1.i.i = phi i64 [ %.249.i.i, %B134.if.i.i ], [ %.438.i.i, %B342.i.i ]
  %_append_v346_found.2.1.i.i = phi i64 [ %found.3.0320.i.i, %B134.if.i.i ], [ %.455.i.i, %B342.i.i ]
  %2 = getelementptr i32, ptr %.94.i, i64 %_append_v346_found.2.1.i.i
  br label %B248.if.i.i

B342.i.i:                                         ; preds = %B248.if.i.i
  %.447.not.i.i = icmp eq i64 %.438.i.i, 0
  %.455.i.i = add i64 %_append_v346_found.2.1.i.i, 8
  br i1 %.447.not.i.i, label %B16405.i.i, label %B206.i.i

B16405.i.i:                                       ; preds = %B342.i.i
  %.198.i.i = add nsw i64 %.134.0319.i.i, -1
  %.202.i.i = add nuw nsw i64 %.131.0318.i.i, 64
  %.272.i.i = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.249.i.i)
  %.273.i.i = add i64 %.272.i.i, %found.3.0320.i.i
  %.189.i.i = icmp sgt i64 %.134.0319.i.i, 1
  br i1 %.189.i.i, label %B134.if.i.i, label %B16557.preheader.i.i

B134.if.i.i:                                      ; preds = %0, %B16405.i.i
  %found.3.0320.i.i = phi i64 [ %.273.i.i, %B16405.i.i ], [ 0, %0 ]
  %.134.0319.i.i = phi i64 [ %.198.i.i, %B16405.i.i ], [ %spec.select.i.i, %0 ]
  %.131.0318.i.i = phi i64 [ %.202.i.i, %B16405.i.i ], [ 0, %0 ]
  %.236.i.i = getelementptr i16, ptr %.22.i, i64 %.131.0318.i.i
  %.238.i.i = load <64 x i16>, ptr %.236.i.i, align 2, !noalias !3
  %.245.i.i = getelementptr i16, ptr %.58.i, i64 %.131.0318.i.i
  %.247.i.i = load <64 x i16>, ptr %.245.i.i, align 2, !noalias !3
  %.248.i.i = icmp ne <64 x i16> %.238.i.i, %.247.i.i
  %.249.i.i = bitcast <64 x i1> %.248.i.i to i64
  br label %B206.i.i

B248.if.i.i:                                      ; preds = %B248.if.i.i, %B206.i.i
  %_append_v346_marks.2.2316.i.i = phi i64 [ %_append_v346_marks.3.1.i.i, %B206.i.i ], [ %.438.i.i, %B248.if.i.i ]
  %.307.0314.i.i = phi i64 [ 0, %B206.i.i ], [ %.376.i.i, %B248.if.i.i ]
  %.376.i.i = add nuw nsw i64 %.307.0314.i.i, 1
  %.402.i.i = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %_append_v346_marks.2.2316.i.i, i1 false)
  %.404.i.i = add nuw nsw i64 %.402.i.i, %.131.0318.i.i
  %.432.i.i = getelementptr i32, ptr %2, i64 %.307.0314.i.i
  %.433.i.i = trunc i64 %.404.i.i to i32
  store i32 %.433.i.i, ptr %.432.i.i, align 4, !noalias !3
  %.436.i.i = add i64 %_append_v346_marks.2.2316.i.i, -1
  %.438.i.i = and i64 %.436.i.i, %_append_v346_marks.2.2316.i.i
  %exitcond.not.i.i = icmp eq i64 %.376.i.i, 8
  br i1 %exitcond.not.i.i, label %B342.i.i, label %B248.if.i.i

B16557.if.i.i:                                    ; preds = %B16557.preheader.i.i, %B16557.if.i.i
  %found.4.0324.i.i = phi i64 [ %.706.i.i, %B16557.if.i.i ], [ %found.3.0.lcssa.i.i, %B16557.preheader.i.i ]
  %.522.0323.i.i = phi i64 [ %.584.i.i, %B16557.if.i.i ], [ %.73.0.i.i, %B16557.preheader.i.i ]
  %.519.0322.i.i = phi i64 [ %.588.i.i, %B16557.if.i.i ], [ %.103.i.i, %B16557.preheader.i.i ]
  %.584.i.i = add nsw i64 %.522.0323.i.i, -1
  %.588.i.i = add nuw nsw i64 %.519.0322.i.i, 1
  %.639.i.i = getelementptr i32, ptr %.94.i, i64 %found.4.0324.i.i
  %.640.i.i = trunc i64 %.519.0322.i.i to i32
  store i32 %.640.i.i, ptr %.639.i.i, align 4, !noalias !3
  %.655.i.i = icmp slt i64 %.519.0322.i.i, 0
  %.656.i.i = select i1 %.655.i.i, i64 %.16.i, i64 0
  %3 = getelementptr i16, ptr %.22.i, i64 %.519.0322.i.i
  %.670.i.i = getelementptr i16, ptr %3, i64 %.656.i.i
  %.671.i.i = load i16, ptr %.670.i.i, align 2, !noalias !3
  %.686.i.i = select i1 %.655.i.i, i64 %.52.i, i64 0
  %4 = getelementptr i16, ptr %.58.i, i64 %.519.0322.i.i
  %.700.i.i = getelementptr i16, ptr %4, i64 %.686.i.i
  %.701.i.i = load i16, ptr %.700.i.i, align 2, !noalias !3
  %.702.i.i = icmp ne i16 %.671.i.i, %.701.i.i
  %.704.i.i = zext i1 %.702.i.i to i64
  %.706.i.i = add i64 %found.4.0324.i.i, %.704.i.i
  %.575.i.i = icmp sgt i64 %.522.0323.i.i, 1
  br i1 %.575.i.i, label %B16557.if.i.i, label %_ZN13_3cdynamic_3e5entryB4v344B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx.exit

_ZN13_3cdynamic_3e5entryB4v344B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx.exit: ; preds = %B16557.if.i.i, %B16557.preheader.i.i
  %found.4.0.lcssa.i.i = phi i64 [ %found.3.0.lcssa.i.i, %B16557.preheader.i.i ], [ %.706.i.i, %B16557.if.i.i ]
  ret i64 %found.4.0.lcssa.i.i
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #3

attributes #0 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #3 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN13_3cdynamic_3e5entryB4v344B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx: %retptr"}
!2 = distinct !{!2, !"_ZN13_3cdynamic_3e5entryB4v344B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"_ZN14sparse_kernels3few9differingB4v345B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE: %retptr"}
!5 = distinct !{!5, !"_ZN14sparse_kernels3few9differingB4v345B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE"}
