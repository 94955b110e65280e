; 1372fee9f8609a0c0bd87a6220ab8866

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define noundef i64 @sparse_tables_list_rows(i64 %a0, i64 %a1, i64 %a2) local_unnamed_addr #0 {
  %.16.i = add i64 %a2, 16
  %.17.i = inttoptr i64 %.16.i to ptr
  %.18.i = load i64, ptr %.17.i, align 8, !noalias !0
  %.47.i = add i64 %a0, 32
  %.48.i = inttoptr i64 %.47.i to ptr
  %.49.i = load i64, ptr %.48.i, align 8, !noalias !0
  %.50.i = inttoptr i64 %.49.i to ptr
  %.52.i = load i64, ptr %.50.i, align 8, !noalias !0
  %.53.i = getelementptr i8, ptr %.50.i, i64 8
  %.54.i = load i64, ptr %.53.i, align 8, !noalias !0
  %.56.i = add i64 %a0, 16
  %.57.i = inttoptr i64 %.56.i to ptr
  %.58.i = load i64, ptr %.57.i, align 8, !noalias !0
  %.61.i = inttoptr i64 %.58.i to ptr
  %.89.i = add i64 %a1, 32
  %.90.i = inttoptr i64 %.89.i to ptr
  %.91.i = load i64, ptr %.90.i, align 8, !noalias !0
  %.92.i = inttoptr i64 %.91.i to ptr
  %.94.i = load i64, ptr %.92.i, align 8, !noalias !0
  %.95.i = add i64 %a1, 16
  %.96.i = inttoptr i64 %.95.i to ptr
  %.97.i = load i64, ptr %.96.i, align 8, !noalias !0
  %.100.i = inttoptr i64 %.97.i to ptr
  %.140309.not.i.i = icmp slt i64 %.52.i, 1
  br i1 %.140309.not.i.i, label %_ZN13_3cdynamic_3e5entryB4v697B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx.exit, label %B64.if.lr.ph.i.i

B64.if.lr.ph.i.i:                                 ; preds = %0
  %.291.i.i = add i64 %.54.i, -1
  %spec.select303.i.i = tail call i64 @llvm.smax.i64(i64 %.291.i.i, i64 0)
  %.334305.not.i.i = icmp slt i64 %.291.i.i, 1
  br label %B64.if.i.i

B174.i.i:                                         ; preds = %B142.if.i.i, %B64.if.i.i
  %some.2.1.lcssa.i.i = phi i64 [ %.236.i.i, %B64.if.i.i ], [ %.429.i.i, %B142.if.i.i ]
  %.446.not.i.i = icmp eq i64 %some.2.1.lcssa.i.i, 0
  br i1 %.446.not.i.i, label %B306.i.i, label %B178.i.i

B178.i.i:                                         ; preds = %B174.i.i
  %.469.i.i = icmp slt i64 %found.2.0312.i.i, 0
  %.470.i.i = select i1 %.469.i.i, i64 %.94.i, i64 0
  %1 = getelementptr i64, ptr %.100.i, i64 %found.2.0312.i.i
  %.484.i.i = getelementptr i64, ptr %1, i64 %.470.i.i
  store i64 %.82.0310.i.i, ptr %.484.i.i, align 8, !noalias !3
  %.487.i.i = add nsw i64 %found.2.0312.i.i, 1
  %.547.i.i = sub i64 %symbols.2.0313.i.i, %.54.i
  %.548.i.i = icmp sgt i64 %.547.i.i, 0
  %.567.i.i = sub nsw i64 0, %.547.i.i
  %spec.select = select i1 %.548.i.i, i64 0, i64 %.567.i.i
  br label %B266.i.i

B266.i.i:                                         ; preds = %B178.i.i, %B266.if.i.i
  %.534.0.i.i = phi i64 [ %.609.i.i, %B266.if.i.i ], [ %.291.i.i, %B178.i.i ]
  %.537.0.i.i = phi i64 [ %.605.i.i, %B266.if.i.i ], [ %spec.select, %B178.i.i ]
  %.596.i.i = icmp sgt i64 %.537.0.i.i, 0
  br i1 %.596.i.i, label %B266.if.i.i, label %B306.i.i

B290.i.i:                                         ; preds = %B266.if.i.i
  %.711.i.i = add nsw i64 %.534.0.i.i, 1
  br label %B306.i.i

B306.i.i:                                         ; preds = %B266.i.i, %B290.i.i, %B174.i.i
  %found.3.1.i.i = phi i64 [ %.487.i.i, %B290.i.i ], [ %found.2.0312.i.i, %B174.i.i ], [ %.487.i.i, %B266.i.i ]
  %symbols.3.1.i.i = phi i64 [ %.711.i.i, %B290.i.i ], [ %symbols.2.0313.i.i, %B174.i.i ], [ %symbols.2.0313.i.i, %B266.i.i ]
  %exitcond317.not.i.i = icmp eq i64 %.153.i.i, %.52.i
  br i1 %exitcond317.not.i.i, label %_ZN13_3cdynamic_3e5entryB4v697B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx.exit, label %B64.if.i.i

B64.if.i.i:                                       ; preds = %B306.i.i, %B64.if.lr.ph.i.i
  %symbols.2.0313.i.i = phi i64 [ 0, %B64.if.lr.ph.i.i ], [ %symbols.3.1.i.i, %B306.i.i ]
  %found.2.0312.i.i = phi i64 [ 0, %B64.if.lr.ph.i.i ], [ %found.3.1.i.i, %B306.i.i ]
  %.82.0310.i.i = phi i64 [ 0, %B64.if.lr.ph.i.i ], [ %.153.i.i, %B306.i.i ]
  %.153.i.i = add nuw nsw i64 %.82.0310.i.i, 1
  %.230.i.i = mul i64 %.82.0310.i.i, %.54.i
  %.234.i.i = getelementptr i32, ptr %.61.i, i64 %.230.i.i
  %.235.i.i = load i32, ptr %.234.i.i, align 4, !noalias !3
  %.236.i.i = zext i32 %.235.i.i to i64
  br i1 %.334305.not.i.i, label %B174.i.i, label %B142.if.i.i

B142.if.i.i:                                      ; preds = %B64.if.i.i, %B142.if.i.i
  %some.2.1308.i.i = phi i64 [ %.429.i.i, %B142.if.i.i ], [ %.236.i.i, %B64.if.i.i ]
  %.278.0306.i.i = phi i64 [ %.347.i.i, %B142.if.i.i ], [ 1, %B64.if.i.i ]
  %.347.i.i = add nuw i64 %.278.0306.i.i, 1
  %2 = getelementptr i32, ptr %.234.i.i, i64 %.278.0306.i.i
  %.424.i.i = load i32, ptr %2, align 4, !noalias !3
  %.428.i.i = zext i32 %.424.i.i to i64
  %.429.i.i = or i64 %some.2.1308.i.i, %.428.i.i
  %exitcond.not.i.i = icmp eq i64 %.278.0306.i.i, %spec.select303.i.i
  br i1 %exitcond.not.i.i, label %B174.i.i, label %B142.if.i.i

B266.if.i.i:                                      ; preds = %B266.i.i
  %.605.i.i = add nsw i64 %.537.0.i.i, -1
  %.609.i.i = add i64 %.534.0.i.i, -1
  %.670.i.i = icmp slt i64 %.534.0.i.i, 0
  %.671.i.i = select i1 %.670.i.i, i64 %.54.i, i64 0
  %3 = getelementptr i32, ptr %.234.i.i, i64 %.534.0.i.i
  %.693.i.i = getelementptr i32, ptr %3, i64 %.671.i.i
  %.694.i.i = load i32, ptr %.693.i.i, align 4, !noalias !3
  %.697.not.i.i = icmp eq i32 %.694.i.i, 0
  br i1 %.697.not.i.i, label %B266.i.i, label %B290.i.i

_ZN13_3cdynamic_3e5entryB4v697B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx.exit: ; preds = %B306.i.i, %0
  %found.2.0.lcssa.i.i = phi i64 [ 0, %0 ], [ %found.3.1.i.i, %B306.i.i ]
  %symbols.2.0.lcssa.i.i = phi i64 [ 0, %0 ], [ %symbols.3.1.i.i, %B306.i.i ]
  %.21.i = inttoptr i64 %.18.i to ptr
  store i64 %found.2.0.lcssa.i.i, ptr %.21.i, align 8, !noalias !0
  %.226.i = getelementptr i8, ptr %.21.i, i64 8
  store i64 %symbols.2.0.lcssa.i.i, ptr %.226.i, align 8, !noalias !0
  ret i64 0
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN13_3cdynamic_3e5entryB4v697B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx: %retptr"}
!2 = distinct !{!2, !"_ZN13_3cdynamic_3e5entryB4v697B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxx"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"_ZN14sparse_kernels6tables9list_rowsB4v698B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE: %retptr"}
!5 = distinct !{!5, !"_ZN14sparse_kernels6tables9list_rowsB4v698B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE"}
