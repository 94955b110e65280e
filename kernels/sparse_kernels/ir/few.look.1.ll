; c038f6db16b090346a18af76d2006b48

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN13_3cdynamic_3e5entryB4v173B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxxxxxxxx(ptr noalias nonnull writeonly captures(none) %retptr, i64 %arg.a0, i64 %arg.a1, i64 %arg.a2, i64 %arg.a3, i64 %arg.a4, i64 %arg.a5, i64 %arg.a6, i64 %arg.a7, i64 %arg.a8) unnamed_addr #0 {
entry:
  %.17 = add i64 %arg.a0, 32
  %.18 = inttoptr i64 %.17 to ptr
  %.19 = load i64, ptr %.18, align 8
  %.20 = inttoptr i64 %.19 to ptr
  %.22 = load i64, ptr %.20, align 8
  %.23 = add i64 %arg.a0, 16
  %.24 = inttoptr i64 %.23 to ptr
  %.25 = load i64, ptr %.24, align 8
  %.28 = inttoptr i64 %.25 to ptr
  %.59 = add i64 %arg.a4, 16
  %.60 = inttoptr i64 %.59 to ptr
  %.61 = load i64, ptr %.60, align 8
  %.64 = inttoptr i64 %.61 to ptr
  %.95 = add i64 %arg.a5, 16
  %.96 = inttoptr i64 %.95 to ptr
  %.97 = load i64, ptr %.96, align 8
  %.100 = inttoptr i64 %.97 to ptr
  %.131 = add i64 %arg.a7, 16
  %.132 = inttoptr i64 %.131 to ptr
  %.133 = load i64, ptr %.132, align 8
  %.136 = inttoptr i64 %.133 to ptr
  %.161 = add i64 %arg.a8, 32
  %.162 = inttoptr i64 %.161 to ptr
  %.163 = load i64, ptr %.162, align 8
  %.164 = inttoptr i64 %.163 to ptr
  %.166 = load i64, ptr %.164, align 8
  %.167 = add i64 %arg.a8, 16
  %.168 = inttoptr i64 %.167 to ptr
  %.169 = load i64, ptr %.168, align 8
  %.172 = inttoptr i64 %.169 to ptr
  %.107.0.i = and i64 %.22, 63
  %.137.i = and i64 %.22, -64
  %0 = tail call i64 @llvm.smax.i64(i64 %.22, i64 63)
  %spec.select.i = lshr i64 %0, 6
  %.221532.not.i = icmp eq i64 %spec.select.i, 0
  br i1 %.221532.not.i, label %B648.preheader.i, label %B202.if.lr.ph.i

B202.if.lr.ph.i:                                  ; preds = %entry
  %.72.i = trunc i64 %arg.a2 to i8
  %.71.i = trunc i64 %arg.a1 to i8
  %.272.i = insertelement <64 x i8> poison, i8 %.71.i, i64 0
  %.273.i = shufflevector <64 x i8> %.272.i, <64 x i8> poison, <64 x i32> zeroinitializer
  %.274.i = insertelement <64 x i8> poison, i8 %.72.i, i64 0
  %.275.i = shufflevector <64 x i8> %.274.i, <64 x i8> poison, <64 x i32> zeroinitializer
  br label %B202.if.i

B648.preheader.i:                                 ; preds = %B476.i, %entry
  %found.3.0.lcssa.i = phi i64 [ 0, %entry ], [ %.296.i, %B476.i ]
  %.603536.not.i = icmp eq i64 %.107.0.i, 0
  br i1 %.603536.not.i, label %B9590.i, label %B648.if.lr.ph.i

B648.if.lr.ph.i:                                  ; preds = %B648.preheader.i
  %.705.i = and i64 %arg.a2, 255
  br label %B648.if.i

B276.i:                                           ; preds = %B202.if.i, %B406.i
  %_append_v175_marks.3.1.i = phi i64 [ %.465.i, %B406.i ], [ %.278.i, %B202.if.i ]
  %_append_v175_found.2.1.i = phi i64 [ %.477.i, %B406.i ], [ %found.3.0535.i, %B202.if.i ]
  %1 = getelementptr i32, ptr %.136, i64 %_append_v175_found.2.1.i
  br label %B318.if.i

B406.i:                                           ; preds = %B318.if.i
  %.477.i = add i64 %_append_v175_found.2.1.i, 4
  %.481.not.i = icmp eq i64 %.465.i, 0
  br i1 %.481.not.i, label %B476.i, label %B276.i

B476.i:                                           ; preds = %B406.i, %B202.if.i
  %.221.i = icmp sgt i64 %.168.0534.i, 1
  br i1 %.221.i, label %B202.if.i, label %B648.preheader.i

B9590.i:                                          ; preds = %B648.if.i, %B648.preheader.i
  %found.4.0.lcssa.i = phi i64 [ %found.3.0.lcssa.i, %B648.preheader.i ], [ %.710.i, %B648.if.i ]
  %.806541.not.i = icmp slt i64 %found.4.0.lcssa.i, 1
  br i1 %.806541.not.i, label %B9846.i, label %B9592.if.i

B9846.i:                                          ; preds = %B9592.if.i, %B9590.i
  %.1009.i = load i8, ptr %.100, align 1, !noalias !0
  %.1012.i = add nsw i64 %found.4.0.lcssa.i, %arg.a6
  %.1050.i = icmp slt i64 %found.4.0.lcssa.i, 0
  %.1051.i = select i1 %.1050.i, i64 %.166, i64 0
  %.1052.i = add i64 %.1051.i, %found.4.0.lcssa.i
  %.1067.i = icmp slt i64 %.1012.i, 0
  %.1068.i = select i1 %.1067.i, i64 %.166, i64 0
  %.1069.i = add i64 %.1068.i, %.1012.i
  %.1196.i = icmp slt i64 %.1052.i, 0
  br i1 %.1196.i, label %B9846.endif.else.if.i, label %B9846.endif.else.endif.i, !prof !3

B202.if.i:                                        ; preds = %B476.i, %B202.if.lr.ph.i
  %found.3.0535.i = phi i64 [ 0, %B202.if.lr.ph.i ], [ %.296.i, %B476.i ]
  %.168.0534.i = phi i64 [ %spec.select.i, %B202.if.lr.ph.i ], [ %.230.i, %B476.i ]
  %.165.0533.i = phi i64 [ 0, %B202.if.lr.ph.i ], [ %.234.i, %B476.i ]
  %.230.i = add nsw i64 %.168.0534.i, -1
  %.234.i = add nuw nsw i64 %.165.0533.i, 64
  %.269.i = getelementptr i8, ptr %.28, i64 %.165.0533.i
  %.271.i = load <64 x i8>, ptr %.269.i, align 1, !noalias !0
  %.276.i = and <64 x i8> %.271.i, %.273.i
  %.277.i = icmp ult <64 x i8> %.276.i, %.275.i
  %.278.i = bitcast <64 x i1> %.277.i to i64
  %.295.i = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.278.i)
  %.296.i = add i64 %.295.i, %found.3.0535.i
  %.300.not.i = icmp eq i64 %.278.i, 0
  br i1 %.300.not.i, label %B476.i, label %B276.i

B318.if.i:                                        ; preds = %B318.if.i, %B276.i
  %_append_v175_marks.2.3531.i = phi i64 [ %_append_v175_marks.3.1.i, %B276.i ], [ %.465.i, %B318.if.i ]
  %.334.0529.i = phi i64 [ 0, %B276.i ], [ %.403.i, %B318.if.i ]
  %.403.i = add nuw nsw i64 %.334.0529.i, 1
  %.429.i = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %_append_v175_marks.2.3531.i, i1 false)
  %.431.i = add nuw nsw i64 %.429.i, %.165.0533.i
  %.459.i = getelementptr i32, ptr %1, i64 %.334.0529.i
  %.460.i = trunc i64 %.431.i to i32
  store i32 %.460.i, ptr %.459.i, align 4, !noalias !0
  %.463.i = add i64 %_append_v175_marks.2.3531.i, -1
  %.465.i = and i64 %.463.i, %_append_v175_marks.2.3531.i
  %exitcond.not.i = icmp eq i64 %.403.i, 4
  br i1 %exitcond.not.i, label %B406.i, label %B318.if.i

B648.if.i:                                        ; preds = %B648.if.i, %B648.if.lr.ph.i
  %found.4.0539.i = phi i64 [ %found.3.0.lcssa.i, %B648.if.lr.ph.i ], [ %.710.i, %B648.if.i ]
  %.550.0538.i = phi i64 [ %.107.0.i, %B648.if.lr.ph.i ], [ %.612.i, %B648.if.i ]
  %.547.0537.i = phi i64 [ %.137.i, %B648.if.lr.ph.i ], [ %.616.i, %B648.if.i ]
  %.612.i = add nsw i64 %.550.0538.i, -1
  %.616.i = add nuw nsw i64 %.547.0537.i, 1
  %.667.i = getelementptr i32, ptr %.136, i64 %found.4.0539.i
  %.668.i = trunc i64 %.547.0537.i to i32
  store i32 %.668.i, ptr %.667.i, align 4, !noalias !0
  %.683.i = icmp slt i64 %.547.0537.i, 0
  %.684.i = select i1 %.683.i, i64 %.22, i64 0
  %2 = getelementptr i8, ptr %.28, i64 %.547.0537.i
  %.698.i = getelementptr i8, ptr %2, i64 %.684.i
  %.699.i = load i8, ptr %.698.i, align 1, !noalias !0
  %.701.i = zext i8 %.699.i to i64
  %.703.i = and i64 %arg.a1, %.701.i
  %.706.i = icmp samesign ult i64 %.703.i, %.705.i
  %.708.i = zext i1 %.706.i to i64
  %.710.i = add i64 %found.4.0539.i, %.708.i
  %.603.i = icmp sgt i64 %.550.0538.i, 1
  br i1 %.603.i, label %B648.if.i, label %B9590.i

B9592.if.i:                                       ; preds = %B9590.i, %B9592.if.i
  %.750.0542.i = phi i64 [ %.819.i, %B9592.if.i ], [ 0, %B9590.i ]
  %.819.i = add nuw nsw i64 %.750.0542.i, 1
  %3 = getelementptr i32, ptr %.136, i64 %.750.0542.i
  %.873.i = load i32, ptr %3, align 4, !noalias !0
  %.875.i = zext i32 %.873.i to i64
  %.900.i = getelementptr i8, ptr %.28, i64 %.875.i
  %.901.i = load i8, ptr %.900.i, align 1, !noalias !0
  %.903.i = zext i8 %.901.i to i64
  %.905.i = and i64 %arg.a1, %.903.i
  %.907.i = lshr i64 %.905.i, %arg.a3
  %.933.i = getelementptr i8, ptr %.64, i64 %.907.i
  %.934.i = load i8, ptr %.933.i, align 1, !noalias !0
  %4 = getelementptr i8, ptr %.172, i64 %.750.0542.i
  store i8 %.934.i, ptr %4, align 1, !noalias !0
  %exitcond548.not.i = icmp eq i64 %found.4.0.lcssa.i, %.819.i
  br i1 %exitcond548.not.i, label %B9846.i, label %B9592.if.i

B9846.endif.endif.i:                              ; preds = %B9846.endif.else.endif.endif.endif.if.i, %B9846.endif.else.endif.endif.endif.i
  %.1176.sroa.13.0.i = phi i64 [ %.166, %B9846.endif.else.endif.endif.endif.if.i ], [ %.1176.sroa.13.1.i, %B9846.endif.else.endif.endif.endif.i ]
  %.1297.not544.i = icmp slt i64 %.1176.sroa.0.3.i, %.1176.sroa.13.0.i
  br i1 %.1297.not544.i, label %.1267.endif.preheader.i, label %.1267.if.i, !prof !4

.1267.endif.preheader.i:                          ; preds = %B9846.endif.endif.i
  %scevgep.i = getelementptr i8, ptr %.172, i64 %.1176.sroa.0.3.i
  %5 = sub i64 %.1176.sroa.13.0.i, %.1176.sroa.0.3.i
  tail call void @llvm.memset.p0.i64(ptr align 1 %scevgep.i, i8 %.1009.i, i64 %5, i1 false), !noalias !0
  br label %.1267.if.i

B9846.endif.else.if.i:                            ; preds = %B9846.i
  br label %B9846.endif.else.endif.i

B9846.endif.else.endif.i:                         ; preds = %B9846.endif.else.if.i, %B9846.i
  %.1176.sroa.0.1.i = phi i64 [ 0, %B9846.endif.else.if.i ], [ %.1052.i, %B9846.i ]
  %.1201.not.i = icmp slt i64 %.1052.i, %.166
  br i1 %.1201.not.i, label %B9846.endif.else.endif.endif.i, label %B9846.endif.else.endif.if.i, !prof !5

B9846.endif.else.endif.if.i:                      ; preds = %B9846.endif.else.endif.i
  br label %B9846.endif.else.endif.endif.i

B9846.endif.else.endif.endif.i:                   ; preds = %B9846.endif.else.endif.if.i, %B9846.endif.else.endif.i
  %.1176.sroa.0.3.i = phi i64 [ %.166, %B9846.endif.else.endif.if.i ], [ %.1176.sroa.0.1.i, %B9846.endif.else.endif.i ]
  %.1213.i = icmp slt i64 %.1069.i, 0
  br i1 %.1213.i, label %B9846.endif.else.endif.endif.if.i, label %B9846.endif.else.endif.endif.endif.i, !prof !3

B9846.endif.else.endif.endif.if.i:                ; preds = %B9846.endif.else.endif.endif.i
  br label %B9846.endif.else.endif.endif.endif.i

B9846.endif.else.endif.endif.endif.i:             ; preds = %B9846.endif.else.endif.endif.if.i, %B9846.endif.else.endif.endif.i
  %.1176.sroa.13.1.i = phi i64 [ 0, %B9846.endif.else.endif.endif.if.i ], [ %.1069.i, %B9846.endif.else.endif.endif.i ]
  %.1218.not.i = icmp slt i64 %.1069.i, %.166
  br i1 %.1218.not.i, label %B9846.endif.endif.i, label %B9846.endif.else.endif.endif.endif.if.i, !prof !5

B9846.endif.else.endif.endif.endif.if.i:          ; preds = %B9846.endif.else.endif.endif.endif.i
  br label %B9846.endif.endif.i

.1267.if.i:                                       ; preds = %.1267.endif.preheader.i, %B9846.endif.endif.i
  %.1342.i = getelementptr i8, ptr %.100, i64 1
  %.1343.i = load i8, ptr %.1342.i, align 1, !noalias !0
  %.1350.i = shl nsw i64 %arg.a6, 1
  %.1354.i = add nsw i64 %found.4.0.lcssa.i, %.1350.i
  %.1408.i = icmp slt i64 %.1354.i, 0
  %.1409.i = select i1 %.1408.i, i64 %.166, i64 0
  %.1410.i = add i64 %.1409.i, %.1354.i
  br i1 %.1213.i, label %.1268.endif.else.if.i, label %.1268.endif.else.endif.i, !prof !3

.1268.endif.endif.i:                              ; preds = %.1268.endif.else.endif.endif.endif.if.i, %.1268.endif.else.endif.endif.endif.i
  %.1517.sroa.13.0.i = phi i64 [ %.166, %.1268.endif.else.endif.endif.endif.if.i ], [ %.1517.sroa.13.1.i, %.1268.endif.else.endif.endif.endif.i ]
  %.1638.not546.i = icmp slt i64 %.1517.sroa.0.3.i, %.1517.sroa.13.0.i
  br i1 %.1638.not546.i, label %.1608.endif.preheader.i, label %_ZN14sparse_kernels3few4lookB4v174B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedExxx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedEx5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE.exit, !prof !4

.1608.endif.preheader.i:                          ; preds = %.1268.endif.endif.i
  %scevgep549.i = getelementptr i8, ptr %.172, i64 %.1517.sroa.0.3.i
  %6 = sub i64 %.1517.sroa.13.0.i, %.1517.sroa.0.3.i
  tail call void @llvm.memset.p0.i64(ptr align 1 %scevgep549.i, i8 %.1343.i, i64 %6, i1 false), !noalias !0
  br label %_ZN14sparse_kernels3few4lookB4v174B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedExxx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedEx5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE.exit

.1268.endif.else.if.i:                            ; preds = %.1267.if.i
  br label %.1268.endif.else.endif.i

.1268.endif.else.endif.i:                         ; preds = %.1268.endif.else.if.i, %.1267.if.i
  %.1517.sroa.0.1.i = phi i64 [ 0, %.1268.endif.else.if.i ], [ %.1069.i, %.1267.if.i ]
  br i1 %.1218.not.i, label %.1268.endif.else.endif.endif.i, label %.1268.endif.else.endif.if.i, !prof !5

.1268.endif.else.endif.if.i:                      ; preds = %.1268.endif.else.endif.i
  br label %.1268.endif.else.endif.endif.i

.1268.endif.else.endif.endif.i:                   ; preds = %.1268.endif.else.endif.if.i, %.1268.endif.else.endif.i
  %.1517.sroa.0.3.i = phi i64 [ %.166, %.1268.endif.else.endif.if.i ], [ %.1517.sroa.0.1.i, %.1268.endif.else.endif.i ]
  %.1554.i = icmp slt i64 %.1410.i, 0
  br i1 %.1554.i, label %.1268.endif.else.endif.endif.if.i, label %.1268.endif.else.endif.endif.endif.i, !prof !3

.1268.endif.else.endif.endif.if.i:                ; preds = %.1268.endif.else.endif.endif.i
  br label %.1268.endif.else.endif.endif.endif.i

.1268.endif.else.endif.endif.endif.i:             ; preds = %.1268.endif.else.endif.endif.if.i, %.1268.endif.else.endif.endif.i
  %.1517.sroa.13.1.i = phi i64 [ 0, %.1268.endif.else.endif.endif.if.i ], [ %.1410.i, %.1268.endif.else.endif.endif.i ]
  %.1559.not.i = icmp slt i64 %.1410.i, %.166
  br i1 %.1559.not.i, label %.1268.endif.endif.i, label %.1268.endif.else.endif.endif.endif.if.i, !prof !5

.1268.endif.else.endif.endif.endif.if.i:          ; preds = %.1268.endif.else.endif.endif.endif.i
  br label %.1268.endif.endif.i

_ZN14sparse_kernels3few4lookB4v174B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedExxx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedEx5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE.exit: ; preds = %.1268.endif.endif.i, %.1608.endif.preheader.i
  store i64 %found.4.0.lcssa.i, ptr %retptr, align 8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @sparse_few_look(i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6, i64 %.7, i64 %.8, i64 %.9) local_unnamed_addr #0 {
entry:
  %.11 = alloca i64, align 8
  store i64 0, ptr %.11, align 8
  call fastcc void @_ZN13_3cdynamic_3e5entryB4v173B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxxxxxxxx(ptr %.11, i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6, i64 %.7, i64 %.8, i64 %.9) #5
  %.25 = load i64, ptr %.11, align 8
  ret i64 %.25
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctpop.i64(i64) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.cttz.i64(i64, i1 immarg) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #3

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #4

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #5 = { noinline }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN14sparse_kernels3few4lookB4v174B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedExxx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedEx5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE: %retptr"}
!2 = distinct !{!2, !"_ZN14sparse_kernels3few4lookB4v174B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedExxx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedEx5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE"}
!3 = !{!"branch_weights", i32 1, i32 99}
!4 = !{!"branch_weights", i32 127, i32 1}
!5 = !{!"branch_weights", i32 99, i32 1}
